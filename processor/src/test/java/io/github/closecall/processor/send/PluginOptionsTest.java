package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.SendCompilation;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;

class PluginOptionsTest {

    /** One finding of each kind. */
    private static final Source ALL = new Source("All.java", """
            import java.net.http.WebSocket;

            class All {
                static final String TEN = "0123456789";
                static final String LONG = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;

                void send(WebSocket webSocket, io.github.closecall.CloseEvent event) {
                    webSocket.sendClose(1006, LONG);
                    webSocket.sendClose(event.code(), "");
                }
            }
            """);

    @Test
    void activeByItself() {
        assertEquals(List.of("UnsendableCloseCode", "CloseReasonTooLong", "EchoedCloseCode"), ids());
    }

    @Test
    void reportsOnceWhenNamed() {
        assertEquals(
                List.of("UnsendableCloseCode", "CloseReasonTooLong", "EchoedCloseCode"),
                ids("-Xplugin:CloseCall", "-Xplugin:CloseCall "));
    }

    @Test
    void off() {
        assertEquals(List.of(), ids("-Xplugin:CloseCall off"));
    }

    @Test
    void someOff() {
        assertEquals(List.of("CloseReasonTooLong"), ids("-Xplugin:CloseCall off=UnsendableCloseCode,EchoedCloseCode"));
        assertEquals(
                List.of("CloseReasonTooLong"), ids("-Xplugin:CloseCall off=UnsendableCloseCode off=EchoedCloseCode"));
    }

    @Test
    void warningsAreMadeErrors() {
        Outcome outcome = SendCompilation.of(List.of(ALL), "-Xplugin:CloseCall error=EchoedCloseCode");
        assertEquals(
                List.of(
                        new Expectation(Kind.ERROR, "CloseReasonTooLong", "All.java", 8),
                        new Expectation(Kind.ERROR, "UnsendableCloseCode", "All.java", 8),
                        new Expectation(Kind.ERROR, "EchoedCloseCode", "All.java", 9)),
                Expectation.of(outcome.reported()));
    }

    @Test
    void whatIsMadeAnErrorIsSuppressedAllTheSame() {
        Source suppressed = new Source(
                "All.java", ALL.text().replace("class All", "@SuppressWarnings(\"EchoedCloseCode\") class All"));
        Outcome outcome = SendCompilation.of(List.of(suppressed), "-Xplugin:CloseCall error=EchoedCloseCode");
        assertEquals(
                List.of("UnsendableCloseCode", "CloseReasonTooLong"),
                outcome.reported().stream().map(Reported::id).toList());
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
        Source other = new Source("Another.java", "class Another {} class YetAnother {}");
        Outcome outcome = SendCompilation.of(List.of(ALL, other), option);
        assertEquals(4, outcome.reported().size(), () -> outcome.reported().toString());
        Reported complaint = outcome.reported().get(0);
        assertEquals(message, complaint.message());
    }

    @Test
    void withAnnotationProcessing() {
        Outcome outcome = TestCompiler.JAVAC.compile(List.of(ALL));
        assertEquals(
                List.of("UnsendableCloseCode", "CloseReasonTooLong", "EchoedCloseCode"),
                outcome.reported().stream().map(Reported::id).toList());
    }

    @Test
    void otherCompilersDoWithout() {
        assertEquals(List.of(), TestCompiler.ECJ.compile(List.of(ALL)).reported());
    }

    private static List<String> ids(String... options) {
        return SendCompilation.of(List.of(ALL), options).reported().stream()
                .map(Reported::id)
                .toList();
    }
}
