package io.github.closecall.processor.send.read;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The plugin computes the value of an expression like Java does. */
class ConstantsTest {

    private static final Pattern CODE = Pattern.compile("\\[UnsendableCloseCode] .* must not be given (-?\\d+) .*");
    private static final Pattern LENGTH = Pattern.compile("\\[CloseReasonTooLong] .* (\\d+) bytes .*");

    /** All values are codes that must not be sent. */
    @Test
    void numbers() {
        int n = 1000;
        Map<String, Integer> values = new LinkedHashMap<>();
        values.put("n + 6", n + 6);
        values.put("n - 6", n - 6);
        values.put("n * 6", n * 6);
        values.put("n / 6", n / 6);
        values.put("n % 6", n % 6);
        values.put("n << 3", n << 3);
        values.put("-n >> 3", -n >> 3);
        values.put("-n >>> 28", -n >>> 28);
        values.put("n & 24", n & 24);
        values.put("n | 6", n | 6);
        values.put("n ^ 14", n ^ 14);
        values.put("+n + 5", +n + 5);
        values.put("-n", -n);
        values.put("~n", ~n);
        values.put("(short) (n + 65542)", (int) (short) (n + 65542));
        values.put("(byte) (n + 6)", (int) (byte) (n + 6));
        values.put("(char) (n + 65542)", (int) (char) (n + 65542));
        values.put("(int) 1006L", (int) 1006L);
        values.put("(n + 6)", (n + 6));
        values.put("'a' + 6", 'a' + 6);

        assertEquals(
                List.copyOf(values.values()),
                found(
                        CODE,
                        values.keySet().stream().map(code -> code + ", \"\"").toList()));
    }

    @Test
    void numbersThatJavaCannotCompute() {
        assertEquals(List.of(), found(CODE, List.of("n / zero, \"\"", "n % zero, \"\"", "(int) 1006.0, \"\"")));
    }

    @Test
    void strings() {
        assertEquals(
                List.of(140, 144, 141),
                found(LENGTH, List.of("n, part + part", "n, part + n + part", "n, part + 'x' + part")));
    }

    private static List<Integer> found(Pattern pattern, List<String> arguments) {
        Compilation compilation = javac().compile(JavaFileObjects.forSourceString("com.acme.Sender", """
                package com.acme;

                class Sender {
                    void send(okhttp3.WebSocket webSocket) {
                        int n = 1000;
                        int zero = 0;
                        String part = "%s";
                        %s
                    }
                }
                """.formatted(
                "x".repeat(70),
                arguments.stream().map("webSocket.close(%s);"::formatted).collect(Collectors.joining("\n        ")))));
        return compilation.diagnostics().stream()
                .map(diagnostic -> pattern.matcher(diagnostic.getMessage(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .toList();
    }
}
