package io.github.closecall.processor.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kotlin's compiler copies the functions of an interface, with their annotations, to the static methods of a class
 * {@code DefaultImpls}, which no source mentions.
 */
class KotlinInterfaceTest {

    private static final Source METADATA =
            new Source("kotlin/Metadata.java", "package kotlin; public @interface Metadata { int k() default 1; }");

    @ParameterizedTest
    @EnumSource
    void itsHandlersAreReadOnlyOnce(TestCompiler compiler) {
        Outcome outcome = compiler.compile(
                List.of(METADATA, new Source("com/acme/Recovering.java", """
                        package com.acme;

                        import io.github.closecall.OnClose;
                        import io.github.closecall.Reconnect;
                        import java.net.http.WebSocket;

                        @kotlin.Metadata
                        public interface Recovering {
                            @OnClose(1006) @Reconnect
                            default void lost(WebSocket session) {}

                            @kotlin.Metadata(k = 3)
                            final class DefaultImpls {
                                @OnClose(1006) @Reconnect
                                public static void lost(Recovering $this, WebSocket session) {}
                            }
                        }
                        """), new Source("com/acme/Chat.java", """
                        package com.acme;

                        import io.github.closecall.OnClose;
                        import io.github.closecall.Reconnect;

                        public class Chat implements Recovering {
                            @OnClose({1000, 1001}) void usual() {}
                            @OnClose @Reconnect void other() {}
                        }
                        """)));

        assertEquals(List.of(), outcome.reported());
        assertEquals(
                Set.of("com/acme/ChatCloseDispatcher.java"), outcome.generated().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void aClassOfThatNameInJavaIsLikeAnyOther(TestCompiler compiler) {
        Outcome outcome = compiler.compile(List.of(new Source("com/acme/DefaultImpls.java", """
                        package com.acme;

                        import io.github.closecall.OnClose;

                        public class DefaultImpls {
                            @OnClose({1000, 1001, 1006}) void usual() {}
                            @OnClose void other() {}
                        }
                        """)));

        assertEquals(List.of(), outcome.reported());
        assertEquals(
                Set.of("com/acme/DefaultImplsCloseDispatcher.java"),
                outcome.generated().keySet());
    }
}
