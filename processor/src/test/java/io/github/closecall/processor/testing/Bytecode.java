package io.github.closecall.processor.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The sizes of the methods of dispatchers, read with {@code javap}. */
public final class Bytecode {

    /** A member, and its name if it is a method. */
    private static final Pattern MEMBER = Pattern.compile("^  \\S(?:[^(]*[ .]([\\w$]+)\\()?.*;$");

    /** An instruction and its place; a line of a switch has a number in place of the instruction. */
    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): [a-z].*$");

    private Bytecode() {}

    /** The size in bytes of the largest method of a name in the dispatchers of a compilation. */
    public static int size(Outcome outcome, String method) {
        Integer size = sizes(outcome).get(method);
        if (size == null) {
            throw new AssertionError("no dispatcher has a method " + method);
        }
        return size;
    }

    private static Map<String, Integer> sizes(Outcome outcome) {
        Map<String, Integer> sizes = new TreeMap<>();
        outcome.classes().forEach((name, bytes) -> {
            if (name.endsWith("CloseDispatcher")) {
                String method = "";
                for (String line : disassemble(bytes).split("\n", -1)) {
                    Matcher member = MEMBER.matcher(line);
                    Matcher instruction = INSTRUCTION.matcher(line);
                    if (member.matches()) {
                        method = Objects.requireNonNullElse(member.group(1), "");
                    } else if (instruction.matches() && !method.isEmpty()) {
                        // Every method ends with an instruction of one byte: a return or a throw.
                        sizes.merge(method, Integer.parseInt(instruction.group(1)) + 1, Math::max);
                    }
                }
            }
        });
        return sizes;
    }

    private static String disassemble(byte[] bytes) {
        try {
            Path file = Files.createTempFile("dispatcher", ".class");
            try {
                Files.write(file, bytes);
                StringWriter output = new StringWriter();
                ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
                javap.run(new PrintWriter(output), new PrintWriter(output), "-c", "-p", file.toString());
                return output.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
