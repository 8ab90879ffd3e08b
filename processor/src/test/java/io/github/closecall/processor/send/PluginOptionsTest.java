package io.github.closecall.processor.send;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The plugin runs by itself, and does what its options say. javac finds it on the class path. */
class PluginOptionsTest {

    /** One finding of each kind. */
    private static final String TEXT = """
            import java.net.http.WebSocket;

            class All {
                static final String TEN = "0123456789";
                static final String LONG = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;

                void send(WebSocket webSocket, io.github.closecall.CloseEvent event) {
                    webSocket.sendClose(1006, LONG);
                    webSocket.sendClose(event.code(), "");
                }
            }
            """;

    private static final JavaFileObject ALL = JavaFileObjects.forSourceString("All", TEXT);

    @Test
    void activeByItself() {
        assertHasEverything(javac().compile(ALL));
    }

    @Test
    void reportsOnceWhenNamed() {
        assertHasEverything(
                javac().withOptions("-Xplugin:CloseCall", "-Xplugin:CloseCall ").compile(ALL));
    }

    @Test
    void withAnnotationProcessing() {
        assertHasEverything(javac().withProcessors(new CloseCallProcessor()).compile(ALL));
    }

    private static void assertHasEverything(Compilation compilation) {
        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining("[UnsendableCloseCode]")
                .inFile(ALL)
                .onLine(8);
        assertThat(compilation)
                .hadErrorContaining("[CloseReasonTooLong]")
                .inFile(ALL)
                .onLine(8);
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[EchoedCloseCode]")
                .inFile(ALL)
                .onLine(9);
    }

    @Test
    void off() {
        Compilation compilation = javac().withOptions("-Xplugin:CloseCall off").compile(ALL);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void someOff() {
        Compilation compilation = javac().withOptions("-Xplugin:CloseCall off=UnsendableCloseCode,EchoedCloseCode")
                .compile(ALL);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[CloseReasonTooLong]");
        assertThat(compilation).hadWarningCount(0);
    }

    @Test
    void someOffOneByOne() {
        Compilation compilation = javac().withOptions("-Xplugin:CloseCall off=UnsendableCloseCode off=EchoedCloseCode")
                .compile(ALL);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[CloseReasonTooLong]");
        assertThat(compilation).hadWarningCount(0);
    }

    @Test
    void warningsAreMadeErrors() {
        Compilation compilation =
                javac().withOptions("-Xplugin:CloseCall error=EchoedCloseCode").compile(ALL);

        assertThat(compilation).hadErrorCount(3);
        assertThat(compilation)
                .hadErrorContaining("[EchoedCloseCode]")
                .inFile(ALL)
                .onLine(9);
        assertThat(compilation).hadWarningCount(0);
    }

    @Test
    void whatIsMadeAnErrorIsSuppressedAllTheSame() {
        JavaFileObject suppressed = JavaFileObjects.forSourceString(
                "All", TEXT.replace("class All", "@SuppressWarnings(\"EchoedCloseCode\") class All"));

        Compilation compilation =
                javac().withOptions("-Xplugin:CloseCall error=EchoedCloseCode").compile(suppressed);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation).hadErrorContaining("[UnsendableCloseCode]");
        assertThat(compilation).hadErrorContaining("[CloseReasonTooLong]");
        assertThat(compilation).hadWarningCount(0);
    }

    @Test
    void unknownWord() {
        assertComplaint(
                "[InvalidOption] The option -Xplugin:\"CloseCall of\" does not exist. Write -Xplugin:\"CloseCall off\","
                        + " -Xplugin:\"CloseCall off=Id,Id\" or -Xplugin:\"CloseCall error=Id,Id\".",
                "-Xplugin:CloseCall of");
    }

    @Test
    void idOfAnotherCheck() {
        assertComplaint(
                "[InvalidOption] The option -Xplugin:\"CloseCall off=\" names HastyReconnect, which is not the compiler"
                        + " plugin's but the processor's. Give javac -Aclosecall.off=HastyReconnect.",
                "-Xplugin:CloseCall off=HastyReconnect");
    }

    @Test
    void noIds() {
        assertComplaint(
                "[InvalidOption] The option -Xplugin:\"CloseCall off=\" has an empty item. Give ids of warnings,"
                        + " separated by commas, as in -Xplugin:\"CloseCall off=EchoedCloseCode\".",
                "-Xplugin:CloseCall off=");
    }

    @Test
    void errorThatIsOneInAnyCase() {
        assertComplaint(
                "[InvalidOption] The option -Xplugin:\"CloseCall error=\" names UnsendableCloseCode, but it is an error in"
                        + " any case. Give ids of warnings, separated by commas, as in -Xplugin:\"CloseCall"
                        + " error=EchoedCloseCode\".",
                "-Xplugin:CloseCall error=UnsendableCloseCode");
    }

    /** A complaint comes once, however many types there are, and the other findings with it. */
    private static void assertComplaint(String message, String option) {
        JavaFileObject others = JavaFileObjects.forSourceString("Another", "class Another {} class YetAnother {}");

        Compilation compilation = javac().withOptions(option).compile(ALL, others);

        assertThat(compilation).hadErrorCount(3);
        assertThat(compilation).hadErrorContaining(message);
        assertThat(compilation).hadWarningCount(1);
    }

    @Test
    void otherCompilersDoWithout() {
        assertEquals(
                List.of(),
                TestCompiler.ECJ.compile(List.of(new Source("All.java", TEXT))).reported());
    }
}
