package io.github.closecall.processor.send.read;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** Reads which close reasons an argument may bring. */
public final class ReasonReader {

    private ReasonReader() {}

    /** The constant strings that an argument certainly or possibly is. */
    public static List<Reason> read(TreePath argument, SourceClass source) {
        List<Reason> reasons = new ArrayList<>();
        for (Alternative alternative : Alternative.of(argument).resolve(source)) {
            String text = new ConstantReader(source).string(alternative.tree());
            if (text != null) {
                reasons.add(new Reason(alternative.place(), text));
            }
        }
        return reasons;
    }

    /**
     * A close reason that is known.
     *
     * @param place the part of the argument that brings it
     * @param text the reason
     */
    public record Reason(Tree place, String text) {}
}
