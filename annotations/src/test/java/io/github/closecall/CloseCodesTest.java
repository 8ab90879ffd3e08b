package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every code that an implementation could report, and some beyond, against tables copied from the sources. */
class CloseCodesTest {

    /**
     * The IANA WebSocket Close Code Number Registry, with what RFC 6455 section 7.4.1 and the registrations say:
     * whether a code is sent, abnormal, and futile to reconnect after.
     */
    private static final String REGISTRY = """
            1000 sent -        futile Normal Closure
            1001 sent -        -      Going Away
            1002 sent abnormal futile Protocol error
            1003 sent abnormal futile Unsupported Data
            1004 -    abnormal -      Reserved
            1005 -    -        -      No Status Rcvd
            1006 -    abnormal -      Abnormal Closure
            1007 sent abnormal futile Invalid frame payload data
            1008 sent abnormal futile Policy Violation
            1009 sent abnormal futile Message Too Big
            1010 sent abnormal futile Mandatory Ext.
            1011 sent abnormal -      Internal Error
            1012 sent -        -      Service Restart
            1013 sent abnormal -      Try Again Later
            1014 sent abnormal -      Bad Gateway
            1015 -    abnormal futile TLS handshake
            3000 sent -        -      Unauthorized
            3003 sent -        -      Forbidden
            3008 sent -        -      Timeout
            """;

    /** Autobahn|Testsuite 7.7.1 to 7.7.13: codes that must be accepted. */
    private static final Set<Integer> AUTOBAHN_VALID =
            Set.of(1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999);

    /** Autobahn|Testsuite 7.9.1 to 7.9.9: codes that must be refused; 1015 was once among them. */
    private static final Set<Integer> AUTOBAHN_INVALID = Set.of(0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999);

    @Test
    void everythingIsAsRegistered() {
        Map<Integer, Registered> registry = registry();
        codes().forEach(code -> assertEquals(
                registry.getOrDefault(code, Registered.unregistered(code)),
                new Registered(
                        CloseCodes.isSendable(code),
                        CloseCodes.isAbnormal(code),
                        CloseCodes.isFutile(code),
                        CloseCodes.name(code)),
                "code " + code));
    }

    @Test
    void constantsAreTheRegisteredCodesUnderTheirNames() throws IllegalAccessException {
        Map<Integer, String> constants = new HashMap<>();
        for (Field field : CloseCodes.class.getFields()) {
            constants.put(field.getInt(null), field.getName());
        }
        Map<Integer, String> expected = new HashMap<>();
        registry()
                .forEach((code, registered) -> expected.put(
                        code,
                        registered
                                .name()
                                .toUpperCase(Locale.ROOT)
                                .replace(".", "")
                                .replace(' ', '_')));
        expected.remove(1004);
        assertEquals(expected, constants);
    }

    @Test
    void sendableCodesByAutobahn() {
        AUTOBAHN_VALID.forEach(code -> assertEquals(true, CloseCodes.isSendable(code), "code " + code));
        AUTOBAHN_INVALID.forEach(code -> assertEquals(false, CloseCodes.isSendable(code), "code " + code));
    }

    @Test
    void sendable() {
        Map<Integer, Integer> replaced = Map.of(1005, 1000, 1006, 1011, 1015, 1011);
        codes().forEach(code -> {
            int wrong = replaced.getOrDefault(code, 1002);
            assertEquals(CloseCodes.isSendable(code) ? code : wrong, CloseCodes.sendable(code), "code " + code);
        });
    }

    private static IntStream codes() {
        return IntStream.concat(
                IntStream.rangeClosed(-1, 70_000), IntStream.of(Integer.MIN_VALUE, -1000, Integer.MAX_VALUE));
    }

    private static Map<Integer, Registered> registry() {
        return REGISTRY.lines()
                .map(line -> line.split(" +", 5))
                .collect(Collectors.toMap(
                        cells -> Integer.valueOf(cells[0]),
                        cells -> new Registered(
                                cells[1].equals("sent"),
                                cells[2].equals("abnormal"),
                                cells[3].equals("futile"),
                                cells[4])));
    }

    private record Registered(boolean sent, boolean abnormal, boolean futile, String name) {

        static Registered unregistered(int code) {
            return switch (Math.floorDiv(code, 1000)) {
                case 1, 2 -> new Registered(false, true, false, "Unassigned");
                case 3 -> new Registered(true, false, false, "Library or Framework");
                case 4 -> new Registered(true, false, false, "Private Use");
                default -> new Registered(false, true, false, "Not a Close Code");
            };
        }
    }
}
