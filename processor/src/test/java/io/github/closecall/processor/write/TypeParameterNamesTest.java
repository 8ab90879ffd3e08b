package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Type parameters with the names of classes that dispatchers mention. ECJ warns of them in the class and in its
 * dispatcher alike.
 */
class TypeParameterNamesTest {

    @ParameterizedTest
    @EnumSource
    void aDispatcherCompilesWhateverItsTypeParametersHide(TestCompiler compiler) {
        assertEquals(
                List.of(),
                compiler.compile(List.of(new Source("com/acme/Chat.java", """
                                package com.acme;

                                import io.github.closecall.OnClose;

                                class Chat<String, Object, Override, SuppressWarnings, NullPointerException, Generated,
                                        Chat, CloseAction, CloseEvent, CloseDispatcher, CloseLog> {
                                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                                    @Deprecated @OnClose void other() {}
                                }
                                """))).reported().stream()
                        .filter(reported -> !reported.message().contains(" is hiding the type "))
                        .toList());
    }
}
