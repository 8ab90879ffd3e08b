package io.github.closecall.processor.send;

import com.sun.source.tree.CompilationUnitTree;
import io.github.closecall.processor.stack.AnsweringListener;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The listeners that a CloseCall adapter wraps, in any file. A listener may be checked before the file that wraps it,
 * so files are read as soon as they are parsed, when only simple names are known.
 */
final class WrappedListeners {

    private final List<AnsweringListener> listeners;
    private final Set<String> names = new HashSet<>();

    WrappedListeners(List<AnsweringListener> listeners) {
        this.listeners = listeners;
    }

    /** Reads a parsed file. */
    void read(CompilationUnitTree unit) {
        List<String> imported = unit.getImports().stream()
                .map(tree -> tree.getQualifiedIdentifier().toString())
                .toList();
        for (AnsweringListener listener : listeners) {
            if (imported.stream().anyMatch(name -> imports(name, listener.wrapper()))) {
                names.addAll(WrappingCalls.listeners(unit, listener.wrapping()));
            }
        }
    }

    private static boolean imports(String imported, String type) {
        return imported.equals(type) || imported.equals(type.substring(0, type.lastIndexOf('.') + 1) + "*");
    }

    /** Whether a class of this simple name is wrapped. */
    boolean contain(String simpleName) {
        return names.contains(simpleName);
    }
}
