package io.github.closecall.processor.send.read;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The direct parts of a tree, also those that newer versions of the language have added. */
final class Children extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<Tree> found = new ArrayList<>();

    private Children() {}

    static List<Tree> of(Tree tree) {
        Children children = new Children();
        tree.accept(children, null);
        return children.found;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree child, @Nullable Void unused) {
        if (child != null) {
            found.add(child);
        }
        return null;
    }
}
