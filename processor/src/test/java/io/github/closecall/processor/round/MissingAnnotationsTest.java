package io.github.closecall.processor.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.OnClose;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations of ours that the compiler cannot find are its business: it says so, and we say nothing. */
class MissingAnnotationsTest {

    private static final Source CHAT = new Source("com/acme/Chat.java", """
            package com.acme;

            @io.github.closecall.CloseHandlers
            class Chat {
                @io.github.closecall.OnClose(code = {1000, 1001, 1006}) void usual() {}
                @io.github.closecall.OnClose(code = 1012) @io.github.closecall.Reconnect void restarted() {}
                @io.github.closecall.OnClose @io.github.closecall.UserMessage("Gone.") void other() {}
                @io.github.closecall.Futile static final int BANNED = 4000;
                void send(@io.github.closecall.SentCloseCode int code) {}
            }
            """);

    private static final Source NAMED_MODULE = new Source("module-info.java", "module com.acme {}");

    @ParameterizedTest
    @EnumSource
    void theyAreNotOnTheClassPath(TestCompiler compiler) {
        assertOnlyCompilersErrors(compiler.compileWithoutAnnotations(List.of(CHAT)));
    }

    /** The class path does not reach into a named module, nor does a module that it does not require. */
    @ParameterizedTest
    @ValueSource(strings = {"", "io.github.closecall"})
    void theModuleDoesNotReadThem(String added) throws URISyntaxException {
        List<String> options = new ArrayList<>(List.of("--module-path", annotations()));
        if (!added.isEmpty()) {
            options.addAll(List.of("--add-modules", added));
        }
        assertOnlyCompilersErrors(TestCompiler.JAVAC.compileWithoutAnnotations(
                List.of(NAMED_MODULE, CHAT), options.toArray(String[]::new)));
    }

    @Test
    void anOrdinaryClassHasTheirName() {
        Source namesake =
                new Source("io/github/closecall/OnClose.java", "package io.github.closecall; class OnClose {}");
        assertOnlyCompilersErrors(TestCompiler.JAVAC.compileWithoutAnnotations(List.of(CHAT, namesake)));
    }

    private static String annotations() throws URISyntaxException {
        return Path.of(OnClose.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    private static void assertOnlyCompilersErrors(Outcome outcome) {
        assertFalse(outcome.reported().isEmpty());
        assertTrue(
                outcome.reported().stream().allMatch(Reported::isCompilers),
                () -> outcome.reported().toString());
        assertEquals(List.of(), List.copyOf(outcome.generated().keySet()));
    }
}
