package io.github.closecall.processor.random;

import io.github.closecall.processor.report.Diagnosis;
import java.util.ArrayList;
import java.util.List;

/** A line of a source, and the diagnostics that it is to cause. They stand behind it as a comment. */
final class Line {

    private final String text;
    private final List<Diagnosis> expected = new ArrayList<>();

    Line(String text) {
        this.text = text;
    }

    /** Notes that the line is to be reported. */
    Line expect(Diagnosis diagnosis) {
        expected.add(diagnosis);
        return this;
    }

    /** The line with another text. */
    Line withText(String changed) {
        Line line = new Line(changed);
        line.expected.addAll(expected);
        return line;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(text);
        for (Diagnosis diagnosis : expected) {
            line.append(diagnosis.isError() ? " // error: " : " // warning: ").append(diagnosis.id());
        }
        return line.append('\n').toString();
    }
}
