package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.closecall.processor.report.Options;
import io.github.closecall.processor.report.Reporter;
import io.github.closecall.processor.send.read.CodeReader;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.send.read.SourceTypes;
import io.github.closecall.processor.stack.LibraryIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The work grows with the length of a method and no faster. What is counted is how often the compiler is asked what a
 * name refers to; the time would depend on the machine.
 */
class LinearWorkTest {

    private static final int FEW = 1_000;
    private static final int MANY = 4_000;

    @Test
    void sumsOfLocals() {
        checkGrowth(
                i -> "int a%d = a%d + a%d;".formatted(i, i - 1, i - 1), "int a0 = 1;", "webSocket.close(a%d, \"\");");
    }

    @Test
    void choicesBetweenLocals() {
        checkGrowth(
                i -> "int a%d = c ? a%d : a%d;".formatted(i, i - 1, i - 1),
                "int a0 = 1;",
                "webSocket.close(a%d, \"\");");
    }

    @Test
    void choicesOfMoreAndMoreCodes() {
        checkGrowth(
                i -> "int a%d = c ? a%d : %d;".formatted(i, i - 1, 3000 + i % 1000),
                "int a0 = 3000;",
                "webSocket.close(a%d, \"\");");
    }

    @Test
    void sumsOfStrings() {
        checkGrowth(
                i -> "String a%d = a%d + a%d;".formatted(i, i - 1, i - 1),
                "String a0 = \"a\";",
                "webSocket.close(1000, a%d);");
    }

    @Test
    void exceptionsInStrings() {
        checkGrowth(
                i -> "String a%d = a%d + e.getMessage() + a%d;".formatted(i, i - 1, i - 1),
                "String a0 = \"\";",
                "webSocket.close(1000, a%d);");
    }

    @Test
    void callsBehindOtherTests() {
        checkGrowth(i -> "if (reason.isEmpty()) return; webSocket.close(code, \"\");", "", "");
    }

    @Test
    void callsOfAMethodThatMayThrow() {
        checkGrowth(i -> "onClosing(webSocket, code, reason); webSocket.close(code, \"\");", "", "");
    }

    @Test
    void flagsThatAreSetAgainAndAgain() {
        checkGrowth(
                i -> "if (b) { b = reason.isEmpty(); } if (b) { webSocket.close(code, \"\"); }",
                "boolean b = true;",
                "");
    }

    @Test
    void valuesAreStillKnown() {
        String sums = statements(24, i -> "int a%d = a%d + a%d - 1006;".formatted(i, i - 1, i - 1), "int a0 = 1006;");
        Work work = work(sums + "webSocket.close(a24, \"\");", Long.MAX_VALUE);
        assertEquals(List.of("UnsendableCloseCode"), work.ids());
    }

    private static void checkGrowth(IntFunction<String> statement, String first, String last) {
        long few = work(statements(FEW, statement, first) + last.formatted(FEW), Long.MAX_VALUE)
                .lookups();
        assertTrue(few > FEW, "too few look-ups to say anything: " + few);
        work(statements(MANY, statement, first) + last.formatted(MANY), few * (MANY / FEW) * 11 / 10);
    }

    private static String statements(int number, IntFunction<String> statement, String first) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(statement)
                .collect(Collectors.joining("\n", first + "\n", "\n"));
    }

    /**
     * What checking a listener with these statements in {@code onClosing} takes, and which ids come of it.
     *
     * @param limit of the look-ups; with more of them the test fails at once instead of going on for minutes
     */
    private static Work work(String statements, long limit) {
        JavaFileObject listener = JavaFileObjects.forSourceString("Listener", """
                import okhttp3.WebSocket;

                class Listener extends okhttp3.WebSocketListener {
                    boolean c;
                    Exception e;

                    @Override
                    public void onClosing(WebSocket webSocket, int code, String reason) {
                        %s
                    }
                }
                """.formatted(statements));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-Xplugin:CloseCall off", "-classpath", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, List.of(listener));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            task.analyze();
            CountingSource source = new CountingSource(
                    task, unit, (ClassTree) unit.getTypeDecls().get(0), limit);
            LibraryIndex index = LibraryIndex.create(task.getElements());
            Findings findings =
                    new Findings(Trees.instance(task), new Reporter(Options.ofPlugin(List.of("off=EchoedCloseCode"))));
            Suggestions suggestions = new Suggestions(source, index.statusTypes());
            CodeRule codes = new CodeRule(new CodeReader(source, index), suggestions, findings);
            ReasonRule reasons = new ReasonRule(suggestions, findings);
            for (Call call : CallFinder.find(source, index.calls())) {
                codes.check(call);
                reasons.check(call);
            }
            return new Work(
                    source.lookups,
                    diagnostics.getDiagnostics().stream()
                            .map(diagnostic -> diagnostic.getMessage(null).replaceAll("^\\[(\\w+)].*", "$1"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Work(long lookups, List<String> ids) {}

    private static final class CountingSource extends SourceClass {

        private long lookups;

        private final long limit;

        CountingSource(JavacTask task, CompilationUnitTree unit, ClassTree tree, long limit) {
            super(Trees.instance(task), new SourceTypes(Trees.instance(task)), unit, tree);
            this.limit = limit;
        }

        @Override
        public @Nullable Element element(Tree part) {
            lookups++;
            assertTrue(lookups <= limit, "more than " + limit + " look-ups");
            return super.element(part);
        }
    }
}
