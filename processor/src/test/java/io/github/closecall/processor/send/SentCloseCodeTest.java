package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentCloseCodeTest {

    @Test
    void inClassFile() {
        Source library = new Source("Line.java", """
                public class Line {
                    public void hangUp(@io.github.closecall.SentCloseCode int code) {}
                }
                """);
        Source caller = new Source("Caller.java", "class Caller { void end(Line line) { line.hangUp(1006); } }");
        Outcome outcome = TestCompiler.JAVAC.compileAgainst(List.of(library), List.of(caller));
        assertEquals(
                List.of("[UnsendableCloseCode] Line.hangUp must not be given 1006 (Abnormal Closure): that code is only"
                        + " reported and never sent (RFC 6455 section 7.4.1), and WebSocket implementations refuse it, change"
                        + " it or break the protocol with it. Send 1011 (Internal Error)."),
                outcome.reported().stream().map(Reported::message).toList());
    }
}
