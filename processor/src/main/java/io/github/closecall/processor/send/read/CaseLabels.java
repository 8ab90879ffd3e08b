package io.github.closecall.processor.send.read;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a case label tests a variable after {@code when}. The tree API has a method for that only since
 * Java 21, but a scanner visits all parts of a tree on every version.
 */
final class CaseLabels extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<Tree> parts = new ArrayList<>();

    private CaseLabels() {}

    static boolean test(CaseTree branch, Set<Element> variables, SourceClass source) {
        CaseLabels labels = new CaseLabels();
        branch.accept(labels, null);
        return labels.parts.stream()
                .filter(part -> part != branch.getBody() && !(part instanceof StatementTree))
                .anyMatch(part -> Mentions.of(variables, part, source));
    }

    @Override
    public @Nullable Void scan(@Nullable Tree part, @Nullable Void unused) {
        if (part != null) {
            parts.add(part);
        }
        return null;
    }
}
