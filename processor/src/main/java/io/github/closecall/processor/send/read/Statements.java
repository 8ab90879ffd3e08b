package io.github.closecall.processor.send.read;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Finds the statements in the blocks of a class that follow a test of a code. Examines a block once per code, so that
 * the work is linear in its length, however many calls it contains.
 */
final class Statements {

    private final Map<Block, Set<Tree>> following = new HashMap<>();

    /**
     * Whether an earlier statement tests a code and may then leave the block, or a case label tests it. The test is
     * assumed to be right.
     *
     * @param part one of the statements
     * @param block the block that contains them
     */
    boolean followTest(
            Tree part, Tree block, List<? extends StatementTree> statements, ReceivedCode code, SourceClass source) {
        return following
                .computeIfAbsent(
                        new Block(block, code.variables()),
                        unknown -> following(block, statements, code.variables(), source))
                .contains(part);
    }

    private static Set<Tree> following(
            Tree block, List<? extends StatementTree> statements, Set<Element> variables, SourceClass source) {
        Set<Tree> following = new HashSet<>();
        boolean isTested = block instanceof CaseTree branch && CaseLabels.test(branch, variables, source);
        for (StatementTree statement : statements) {
            if (isTested) {
                following.add(statement);
            }
            isTested = isTested || EarlierTest.isIn(statement, variables, source);
        }
        return following;
    }

    private record Block(Tree tree, Set<Element> variables) {}
}
