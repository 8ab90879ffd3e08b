package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@link FileNames} has names without JavaPoet, they are the names that JavaPoet gives. */
class FileNamesTest {

    private static final List<TypeReference> TYPES = List.of(
            TypeReference.CLOSE_ACTION,
            TypeReference.CLOSE_EVENT,
            TypeReference.OBJECT,
            TypeReference.STRING,
            reference("java.net.http", "WebSocket"),
            reference("java.net.http", "WebSocket.Listener"),
            reference("jakarta.websocket", "Session"),
            reference("com.acme", "Chat"),
            reference("com.acme", "Chat.Room"),
            reference("com.acme", "Session"),
            reference("com.acme", "String"),
            reference("com.acme.other", "Chat"));

    @ParameterizedTest
    @ValueSource(strings = {"", "com.acme", "io.github.closecall", "java.lang"})
    void agreesWithJavaPoetOnEveryChoiceOfTypes(String packageName) {
        TypeReference home = reference(packageName, "ChatCloseDispatcher");
        int plain = 0;
        for (int choice = 0; choice < 1 << TYPES.size(); choice++) {
            List<TypeReference> types = chosen(choice);
            FileNames names = FileNames.plain(home, types);
            if (names != null) {
                plain++;
                assertEquals(JavaPoetNames.of(home, List.of(), List.of(), types), names);
            }
        }
        // The choices without two classes of one name: 3 of the Strings, 3 of the Sessions, 5 of the Chats ...
        assertEquals(2 * 2 * 2 * 3 * 4 * 3 * 5, plain);
    }

    @Test
    void namesOfOneClassByTwoReferencesAreTheSame() {
        TypeReference home = reference("com.acme", "ChatCloseDispatcher");
        List<TypeReference> types =
                List.of(TypeReference.CLOSE_ACTION, reference("io.github.closecall", "CloseAction"));

        FileNames names = FileNames.plain(home, types);

        assertNotNull(names);
        assertEquals(List.of("io.github.closecall.CloseAction"), names.imports());
        assertEquals(List.of("CloseAction", "CloseAction"), names.names());
    }

    @Test
    void aClassCalledLikeTheOneInTheFileTakesThought() {
        TypeReference home = reference("com.acme", "ChatCloseDispatcher");

        assertNull(FileNames.plain(home, List.of(reference("com.other", "ChatCloseDispatcher"))));
    }

    private static TypeReference reference(String packageName, String name) {
        return new TypeReference(packageName, name, null);
    }

    private static List<TypeReference> chosen(int choice) {
        List<TypeReference> types = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
            if ((choice & (1 << i)) != 0) {
                types.add(TYPES.get(i));
            }
        }
        return types;
    }
}
