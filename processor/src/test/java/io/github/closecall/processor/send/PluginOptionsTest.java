package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.SendCompilation;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
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
    void unknownWord() {
        assertComplaint(
                "[InvalidOption] The option -Xplugin:\"CloseCall of\" means nothing to CloseCall. Write"
                        + " -Xplugin:\"CloseCall off\", or -Xplugin:\"CloseCall off=EchoedCloseCode\" with the ids to"
                        + " switch off, separated by commas.",
                "-Xplugin:CloseCall of");
    }

    @Test
    void idOfAnotherCheck() {
        assertComplaint(
                "[InvalidOption] The option -Xplugin:\"CloseCall off=HastyReconnect\" names HastyReconnect, which is not"
                        + " the id of a check of sent codes. Write -Xplugin:\"CloseCall off\", or -Xplugin:\"CloseCall"
                        + " off=EchoedCloseCode\" with the ids to switch off, separated by commas.",
                "-Xplugin:CloseCall off=HastyReconnect");
    }

    @Test
    void noIds() {
        assertComplaint(
                "[InvalidOption] The option -Xplugin:\"CloseCall off=\" names nothing, which is not the id of a check of"
                        + " sent codes. Write -Xplugin:\"CloseCall off\", or -Xplugin:\"CloseCall off=EchoedCloseCode\""
                        + " with the ids to switch off, separated by commas.",
                "-Xplugin:CloseCall off=");
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
