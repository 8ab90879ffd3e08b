package io.github.closecall.processor.random;

import io.github.closecall.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A class with handlers, two superclasses and two interfaces, in two packages, with methods of few names, so that they
 * override, hide and shadow one another. Not everything that chance makes is Java.
 *
 * @param number the number at the end of all its names
 * @param supertypes the source files of the supertypes
 * @param handlerType the source file of the class with handlers
 * @param codes the number of codes from {@link #FIRST} on that have a handler somewhere
 * @param name the qualified name of the class with handlers
 */
record Hierarchy(int number, List<Source> supertypes, Source handlerType, int codes, String name) {

    static final int FIRST = 4000;

    private static final List<String> NAMES = List.of("one", "two");
    private static final String ARGUMENT = "java.util.List<String>";
    private static final List<String> PARAMETERS =
            List.of("", "", "", "", "int code", "int code", "T session", "T session", ARGUMENT + " session");

    static Hierarchy of(int number, SplittableRandom random) {
        return new Maker(number, random).make();
    }

    /** All its source files. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>(supertypes);
        sources.add(handlerType);
        return sources;
    }

    /** Whether a file is one of its sources. */
    boolean has(String fileName) {
        return fileName.endsWith("_" + number + ".java");
    }

    private static final class Maker {

        private final int number;
        private final SplittableRandom random;
        private final List<Source> sources = new ArrayList<>();
        private int codes;

        Maker(int number, SplittableRandom random) {
            this.number = number;
            this.random = random;
        }

        Hierarchy make() {
            String upper = add("interface Upper_" + number + "<T>", "");
            String lower = add(
                    "interface Lower_" + number + "<T>" + Choice.of(List.of("", " extends " + upper + "<T>"), random),
                    "");
            String base = add("abstract class Base_" + number + "<T>" + implemented(upper, "<T>"), "");
            String argument = Choice.of(List.of("<T>", "<T>", "<T>", "<" + ARGUMENT + ">"), random);
            String middle = add(
                    "abstract class Middle_" + number + "<T> extends " + base + argument + implemented(lower, argument),
                    "");
            String arguments = Choice.of(List.of("<" + ARGUMENT + ">", "<" + ARGUMENT + ">", ""), random);
            String chat = add(
                    "class Chat_" + number + " extends " + middle + arguments
                            + implemented(Choice.of(List.of(upper, lower), random), arguments),
                    "@CloseHandlers(required = {}) @SuppressWarnings({\"MissingRecommendedHandler\", \"rawtypes\", \"unchecked\"}) ");
            int last = sources.size() - 1;
            return new Hierarchy(number, sources.subList(0, last), sources.get(last), codes, chat);
        }

        private String implemented(String type, String arguments) {
            return Choice.once(2, random) ? " implements " + type + arguments : "";
        }

        private String add(String declaration, String annotation) {
            boolean isInterface = declaration.startsWith("interface");
            String simpleName = declaration.replaceFirst(".*(class|interface) (\\w+).*", "$2");
            String home = Choice.of(List.of("p", "q"), random);
            StringBuilder text = new StringBuilder("package " + home + ";\nimport io.github.closecall.*;\n" + annotation
                    + "public " + declaration + " {\n");
            for (String method : Choice.some(NAMES, random)) {
                text.append(method(simpleName, method, isInterface));
            }
            sources.add(new Source(
                    home + "/" + simpleName + ".java", text.append("}\n").toString()));
            return home + "." + simpleName;
        }

        private String method(String type, String method, boolean isInterface) {
            String modifier = Choice.of(
                    isInterface
                            ? List.of("default", "default", "static", "private", "abstract")
                            : List.of("private", "", "", "protected", "public", "public", "public static", "static"),
                    random);
            String parameter = Choice.of(PARAMETERS, random);
            if (type.startsWith("Chat") || modifier.contains("static")) {
                parameter = parameter.replace("T ", ARGUMENT + " ");
            }
            boolean isAction = Choice.once(4, random);
            String call = "io.github.closecall.processor.random.Calls.record(\"" + type + "." + method + "\");";
            String body = modifier.equals("abstract")
                    ? ";"
                    : " { " + call + (isAction ? " return CloseAction.stop().withUserMessage(\"" + type + "\");" : "")
                            + " }";
            String codesOfMethod = Choice.once(2, random) ? "@OnClose(code = " + (FIRST + codes++) + ") " : "";
            return "    " + codesOfMethod + modifier + (isAction ? " CloseAction " : " void ") + method + "("
                    + parameter + ")" + body + "\n";
        }
    }
}
