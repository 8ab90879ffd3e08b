package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with letters that the encoding of the compilation lacks. A program that has them writes Unicode escapes. */
class EncodingTest {

    @ParameterizedTest
    @CsvSource({"JAVAC, US-ASCII", "JAVAC, ISO-8859-1", "ECJ, US-ASCII", "ECJ, ISO-8859-1"})
    void dispatchersCompileInEveryEncoding(TestCompiler compiler, String encoding) {
        Outcome outcome = compiler.compile(List.of(new Source("com/acme/Chat.java", """
                                package com.acme;

                                import io.github.closecall.OnClose;

                                class Chat {
                                    static class Gr\\u00f6\\u00dfe\\ud835\\udc00 {
                                        @OnClose(code = {1000, 1001, 1006}) void \\u00f6ther() {}
                                        @OnClose void \\u4e2d() {}
                                    }
                                }
                                """)), "-encoding", encoding);

        assertEquals(List.of(), outcome.reported());
        assertTrue(outcome.onlyGenerated().chars().allMatch(character -> character < 128));
    }
}
