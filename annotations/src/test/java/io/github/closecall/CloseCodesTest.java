package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that an implementation could report, and some beyond, against tables copied from the sources. */
class CloseCodesTest {

    /** The IANA WebSocket Close Code Number Registry. */
    private static final String REGISTRY = """
            1000 Normal Closure
            1001 Going Away
            1002 Protocol error
            1003 Unsupported Data
            1004 Reserved
            1005 No Status Rcvd
            1006 Abnormal Closure
            1007 Invalid frame payload data
            1008 Policy Violation
            1009 Message Too Big
            1010 Mandatory Ext.
            1011 Internal Error
            1012 Service Restart
            1013 Try Again Later
            1014 Bad Gateway
            1015 TLS handshake
            3000 Unauthorized
            3003 Forbidden
            3008 Timeout
            """;

    /** Autobahn|Testsuite 7.7.1 to 7.7.13: codes that must be accepted. */
    private static final Set<Integer> AUTOBAHN_VALID =
            Set.of(1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999);

    /** Autobahn|Testsuite 7.9.1 to 7.9.9: codes that must be refused; 1015 was once among them. */
    private static final Set<Integer> AUTOBAHN_INVALID = Set.of(0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999);

    @Test
    void names() {
        Map<Integer, String> registry = registry();
        codes().forEach(code -> assertEquals(registry.getOrDefault(code, range(code)), CloseCodes.name(code)));
    }

    @Test
    void constantsAreTheRegisteredCodesUnderTheirNames() throws IllegalAccessException {
        Map<Integer, String> constants = new HashMap<>();
        for (Field field : CloseCodes.class.getFields()) {
            constants.put(field.getInt(null), field.getName());
        }
        Map<Integer, String> expected = new HashMap<>();
        registry()
                .forEach((code, name) -> expected.put(
                        code, name.toUpperCase(Locale.ROOT).replace(".", "").replace(' ', '_')));
        expected.remove(1004);
        assertEquals(expected, constants);
    }

    @Test
    void abnormal() {
        Set<Integer> normal = registeredAndApplication(Set.of(1000, 1001, 1005, 1012));
        codes().forEach(code -> assertEquals(!normal.contains(code), CloseCodes.isAbnormal(code), "code " + code));
    }

    @Test
    void sendableCodes() {
        assertCodes(
                registeredAndApplication(
                        Set.of(1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014)),
                CloseCodes::isSendable);
    }

    @Test
    void sendableCodesByAutobahn() {
        AUTOBAHN_VALID.forEach(code -> assertEquals(true, CloseCodes.isSendable(code), "code " + code));
        AUTOBAHN_INVALID.forEach(code -> assertEquals(false, CloseCodes.isSendable(code), "code " + code));
    }

    @Test
    void futile() {
        assertCodes(Set.of(1000, 1002, 1003, 1007, 1008, 1009, 1010, 1015), CloseCodes::isFutile);
    }

    @Test
    void sendable() {
        Map<Integer, Integer> replaced = Map.of(1005, 1000, 1006, 1011, 1015, 1011);
        codes().forEach(code -> {
            int wrong = replaced.getOrDefault(code, 1002);
            assertEquals(CloseCodes.isSendable(code) ? code : wrong, CloseCodes.sendable(code), "code " + code);
        });
    }

    private static void assertCodes(Set<Integer> expected, IntPredicate actual) {
        assertEquals(expected, codes().filter(actual).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<Integer> registeredAndApplication(Set<Integer> registered) {
        return Stream.concat(registered.stream(), IntStream.range(3000, 5000).boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static IntStream codes() {
        return IntStream.concat(
                IntStream.rangeClosed(-1, 70_000), IntStream.of(Integer.MIN_VALUE, -1000, Integer.MAX_VALUE));
    }

    private static Map<Integer, String> registry() {
        return REGISTRY.lines()
                .collect(Collectors.toMap(line -> Integer.valueOf(line.substring(0, 4)), line -> line.substring(5)));
    }

    private static String range(int code) {
        return switch (Math.floorDiv(code, 1000)) {
            case 1, 2 -> "Unassigned";
            case 3 -> "Library or Framework";
            case 4 -> "Private Use";
            default -> "Not a Close Code";
        };
    }
}
