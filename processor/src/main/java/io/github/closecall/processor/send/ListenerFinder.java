package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.stack.AnsweringListener;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the listeners in the source of a type that must answer the peer's Close frame. */
final class ListenerFinder extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final SourceClass source;
    private final List<AnsweringListener> listeners;
    private final ListenerRule rule;

    ListenerFinder(SourceClass source, List<AnsweringListener> listeners, ListenerRule rule) {
        this.source = source;
        this.listeners = listeners;
        this.rule = rule;
    }

    void find() {
        scan(source.path().getLeaf(), null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        if (source.element(tree) instanceof TypeElement type) {
            for (AnsweringListener listener : listeners) {
                if (listener.isExtendedBy(type)) {
                    rule.check(TreePath.getPath(source.path(), tree), type, listener);
                }
            }
        }
        return super.visitClass(tree, null);
    }
}
