package io.github.closecall.processor.send;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.micronaut.websocket.CloseReason;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A program that follows the advice answers a Close frame without a code with 1000, where the library gives -1. */
class SuggestedAnswerTest {

    private static final Pattern ADVICE = Pattern.compile("\\. Send (.+)\\.$");

    @Test
    void netty() throws Exception {
        String sender = """
                import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;

                public class Sender implements java.util.function.Function<CloseWebSocketFrame, Integer> {
                    public Integer apply(CloseWebSocketFrame received) {
                        return new CloseWebSocketFrame(received.statusCode(), "").statusCode();
                    }
                }
                """;
        Function<Object, Integer> advised = advised(sender);

        assertEquals(1000, advised.apply(new CloseWebSocketFrame()));
        assertEquals(4001, advised.apply(new CloseWebSocketFrame(4001, "")));
    }

    @Test
    void nettyWithTheCodeInAVariable() throws Exception {
        String sender = """
                import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;

                public class Sender implements java.util.function.Function<CloseWebSocketFrame, Integer> {
                    public Integer apply(CloseWebSocketFrame received) {
                        int code = received.statusCode();
                        return send((short) code);
                    }

                    private Integer send(@io.github.closecall.SentCloseCode short sent) {
                        return (int) sent;
                    }
                }
                """;
        Function<Object, Integer> advised = advised(sender);

        assertEquals(1000, advised.apply(new CloseWebSocketFrame()));
        assertEquals(4001, advised.apply(new CloseWebSocketFrame(4001, "")));
    }

    @Test
    void micronaut() throws Exception {
        String sender = """
                import io.github.closecall.SentCloseCode;
                import io.micronaut.websocket.CloseReason;
                import io.micronaut.websocket.annotation.OnClose;

                public class Sender implements java.util.function.Function<CloseReason, Integer> {
                    @OnClose
                    public Integer apply(CloseReason reason) {
                        return send(reason).getCode();
                    }

                    private CloseReason send(@SentCloseCode CloseReason sent) {
                        return sent;
                    }
                }
                """;
        Function<Object, Integer> advised = advised(sender);

        assertEquals(1000, advised.apply(new CloseReason(-1, null)));
        assertEquals(4001, advised.apply(new CloseReason(4001, null)));
    }

    /** The sender, after pasting what the message suggests. */
    private static Function<Object, Integer> advised(String sender) throws Exception {
        Diagnostic<?> finding = compile(sender).warnings().get(0);
        Matcher advice = ADVICE.matcher(finding.getMessage(Locale.ROOT));
        if (!advice.find()) {
            throw new AssertionError(finding);
        }
        Compilation pasted = compile(sender.substring(0, (int) finding.getStartPosition())
                + advice.group(1)
                + sender.substring((int) finding.getEndPosition()));
        @SuppressWarnings("unchecked")
        Function<Object, Integer> advised = (Function<Object, Integer>)
                new Loader(pasted).loadClass("Sender").getConstructor().newInstance();
        return advised;
    }

    private static Compilation compile(String sender) {
        return javac().withOptions("-proc:none").compile(JavaFileObjects.forSourceString("Sender", sender));
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, JavaFileObject> classes;

        Loader(Compilation compilation) {
            super(SuggestedAnswerTest.class.getClassLoader());
            classes = compilation.generatedFiles().stream()
                    .collect(Collectors.toMap(file -> file.getName().replaceAll(".*/|\\.class$", ""), file -> file));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = classes.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (var bytes = file.openInputStream()) {
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
