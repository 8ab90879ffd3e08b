package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6455 section 5.5.1: the reason must not be shown to end users, so nothing here carries it to them. */
class UserFeedbackTest {

    private static final String REASON = "reason chosen by the peer";

    @ParameterizedTest
    @ValueSource(ints = {1000, 1006, 1008, 1013, 3000, 4999})
    void theMessageIsTheApplicationsAlone(int code) {
        CloseDispatcher<String> dispatcher = (session, event) ->
                CloseAction.reconnect(ReconnectPolicy.forCode(event.code())).withUserMessage("You were signed out.");
        CloseAction action = dispatcher.dispatch("session", code, REASON);
        assertEquals(Optional.of("You were signed out."), action.userMessage());
        assertFalse(action.toString().contains(REASON));
    }

    @Test
    void noMessageMeansNoMessage() {
        CloseDispatcher<String> silent = (session, event) -> CloseAction.stop();
        assertEquals(Optional.empty(), silent.dispatch("session", 1008, REASON).userMessage());
    }

    /** Whatever makes an action out of a text or an event is a way for the reason; of these only one takes a text. */
    @Test
    void onlyTheApplicationCanPutATextIntoAnAction() {
        List<String> ways = Stream.of(
                        CloseAction.class,
                        CloseCodes.class,
                        CloseEvent.class,
                        CloseLog.class,
                        ReconnectPolicy.class,
                        Reconnector.class)
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors())))
                .filter(way -> !Modifier.isPrivate(way.getModifiers()))
                .filter(way -> way.getAnnotatedReturnType().getType() == CloseAction.class)
                .filter(way -> Stream.of(String.class, CharSequence.class, Object.class, CloseEvent.class)
                        .anyMatch(text -> List.of(way.getParameterTypes()).contains(text)))
                .map(Executable::getName)
                .sorted()
                .toList();
        assertEquals(List.of("given", "withUserMessage"), ways);
    }
}
