package io.github.closecall.processor.report;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options can be read, or the message names the option, what is wrong, and the form. */
class InvalidOptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"8", "11", "16"})
    void dispatchersNeedJava17(String release) {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    final Object dispatcher = new ChatCloseDispatcher(this);

                    @OnClose({1000, 1001}) void usual() {}
                }
                """);
        JavaFileObject room =
                JavaFileObjects.forSourceString("Room", "class Room { @io.github.closecall.OnClose void other() {} }");

        Compilation compilation = javac().withProcessors(new CloseCallProcessor())
                .withOptions("--release", release)
                .compile(chat, room);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidOption] This compiles for Java " + release + ", but the dispatchers of"
                        + " CloseCall need Java 17. Compile with --release 17 or later, in Maven"
                        + " <maven.compiler.release>17</maven.compiler.release>.");
    }

    @Test
    void whoHasNoHandlersMayCompileForAnyJava() {
        Compilation compilation = javac().withProcessors(new CloseCallProcessor())
                .withOptions("--release", "8")
                .compile(JavaFileObjects.forSourceString("Room", "class Room {}"));

        assertThat(compilation).succeeded();
    }

    private static final JavaFileObject CHAT = JavaFileObjects.forSourceString("Chat", """
            import io.github.closecall.OnClose;

            class Chat {
                @OnClose(code = {1000, 1001, 1006}) void usual() {}

                @OnClose void other() {}
            }
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -Aclosecall.required=abc                    | The option -Aclosecall.required names abc, which is not
            -Aclosecall.required=1000,999               | The option -Aclosecall.required names 999, which is not
            -Aclosecall.required=5000                   | The option -Aclosecall.required names 5000, which is not
            -Aclosecall.required=99999999999            | The option -Aclosecall.required names 99999999999, which is not
            -Aclosecall.required=1000,                  | The option -Aclosecall.required has an empty item. Give codes
            -Aclosecall.required                        | The option -Aclosecall.required has an empty item. Give codes
            -Aclosecall.off=Nonsense                    | The option -Aclosecall.off names Nonsense, but no diagnostic
            -Aclosecall.off=MissingCloseHandler         | The option -Aclosecall.off names MissingCloseHandler, but it is an
            -Aclosecall.off=EchoedCloseCode             | The option -Aclosecall.off names EchoedCloseCode, which is not the processor's but
            -Aclosecall.error=UnsendableCloseCode       | The option -Aclosecall.error names UnsendableCloseCode, which is not the processor's but
            -Aclosecall.error=                          | The option -Aclosecall.error has an empty item. Give ids
            -Aclosecall.error=HastyReconnect,Nonsense   | The option -Aclosecall.error names Nonsense, but no diagnostic
            """)
    void whatCannotBeReadIsReportedOnceInNoFile(String option, String beginning) {
        Compilation compilation = javac().withProcessors(new CloseCallProcessor())
                .withOptions(option)
                .compile(CHAT);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[InvalidOption] " + beginning);
        assertNull(compilation.errors().get(0).getSource());
    }
}
