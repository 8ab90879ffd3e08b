package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Expectation;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class of the user with the name of a dispatcher. */
class NameClashTest {

    @ParameterizedTest
    @EnumSource
    void theNameIsTakenByAClass(TestCompiler compiler) {
        Outcome outcome = compiler.compile(List.of(
                new Source(
                        "Chat.java",
                        "class Chat { @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}\n"
                                + "@io.github.closecall.OnClose void other() {} }"),
                new Source("ChatCloseDispatcher.java", "class ChatCloseDispatcher {}")));
        assertEquals(
                List.of(new Expectation(Kind.ERROR, "GeneratedNameClash", "Chat.java", 1)),
                Expectation.of(outcome.reported()));
    }

    @ParameterizedTest
    @EnumSource
    void theNameIsTakenByASecondClassInAFileOfThePackage(TestCompiler compiler) {
        Outcome outcome = compiler.compile(List.of(
                new Source(
                        "com/acme/Chat.java",
                        "package com.acme; class Chat {"
                                + " @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}\n"
                                + "@io.github.closecall.OnClose void other() {} }"),
                new Source("com/acme/Other.java", "package com.acme; class Other {} class ChatCloseDispatcher {}"),
                new Source("com/other/ChatCloseDispatcher.java", "package com.other; class ChatCloseDispatcher {}")));
        assertEquals(
                List.of(new Expectation(Kind.ERROR, "GeneratedNameClash", "Chat.java", 1)),
                Expectation.of(outcome.reported()));
    }

    @ParameterizedTest
    @EnumSource
    void theSameNameInAnotherPackageIsFree(TestCompiler compiler) {
        Outcome outcome = compiler.compile(List.of(
                new Source(
                        "com/acme/Chat.java",
                        "package com.acme; class Chat {"
                                + " @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}"
                                + " @io.github.closecall.OnClose void other() {} }"),
                new Source("ChatCloseDispatcher.java", "class ChatCloseDispatcher {}")));
        assertEquals(List.of(), outcome.reported());
    }
}
