package io.github.closecall.processor.write;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.registry.CloseCodeTable;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the contract of a handler type as a table in the Javadoc of its dispatcher, with a row for each code or range.
 */
final class ContractTable {

    private static final int FIRST_OF_APPLICATIONS = 4000;

    private static final String HEAD = """
            <table class="striped">
            <caption>What happens after each close code</caption>
            <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
            <tbody>
            """;

    private final HandlerSet set;
    private final NavigableMap<Integer, String> constants = new TreeMap<>();

    private ContractTable(HandlerSet set) {
        this.set = set;
        set.contract().exhaustive().stream()
                .flatMap(table -> table.constants().stream())
                .forEach(constant -> constants.putIfAbsent(constant.code(), constant.name()));
    }

    /**
     * The table in HTML, sorted by code, without the end tags that are optional in HTML, so that the source reads well.
     */
    static String of(HandlerSet set, Branches branches) {
        return new ContractTable(set).rows(branches).collect(Collectors.joining("", HEAD, "</tbody></table>\n"));
    }

    private Stream<String> rows(Branches branches) {
        NavigableMap<Integer, String> rows = new TreeMap<>();
        branches.exact().forEach(branch -> branch.codes().forEach(code -> rows.put(code, row(code, branch.handler()))));
        branches.ranges().forEach(branch -> {
            CodeRange range = Objects.requireNonNull(branch.range());
            rows.merge(range.from(), row(range, branch.handler()), String::concat);
        });
        return Stream.concat(rows.values().stream(), Stream.of(otherRow(branches.catchAll())));
    }

    private String row(int code, Handler handler) {
        String name = constants.getOrDefault(code, CloseCodes.name(code));
        return row(String.valueOf(code), name, name(handler), level(code), FollowingWords.of(handler, code));
    }

    private String row(CodeRange range, Handler handler) {
        return row(
                range.describe(),
                names(range),
                name(handler),
                level(range.from()),
                FollowingWords.of(handler, range.from()));
    }

    private String otherRow(@Nullable Branch catchAll) {
        return catchAll == null
                ? row("any other", "", "none", "WARNING", "stops")
                : row(
                        "any other",
                        "",
                        name(catchAll.handler()),
                        "by code",
                        FollowingWords.ofCatchAll(catchAll.handler()));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(Html::escape).collect(Collectors.joining("<td>", "<tr><td>", "\n"));
    }

    /** The constants that the range handles, or else the name of the range. */
    private String names(CodeRange range) {
        String handled = constants.subMap(range.from(), true, range.to(), true).entrySet().stream()
                .filter(constant -> !set.lists(constant.getKey()))
                .map(constant -> constant.getValue() + " (" + constant.getKey() + ")")
                .collect(Collectors.joining(", "));
        if (!handled.isEmpty()) {
            return handled;
        }
        String libraries = range.from() < FIRST_OF_APPLICATIONS ? CloseCodes.name(FIRST_OF_APPLICATIONS - 1) : "";
        String applications = range.to() < FIRST_OF_APPLICATIONS ? "" : CloseCodes.name(range.to());
        return libraries.isEmpty() || applications.isEmpty()
                ? libraries + applications
                : libraries + ", " + applications;
    }

    /** The handler without the name of the type, unless it is inherited. */
    private String name(Handler handler) {
        String owner = set.type().name() + ".";
        String description = handler.description();
        return description.startsWith(owner) ? description.substring(owner.length()) : description;
    }

    private static String level(int code) {
        Level level = CloseCodeTable.row(code).level();
        if (level.equals(Level.SEVERE)) {
            return "ERROR";
        }
        return level.equals(Level.FINE) ? "DEBUG" : level.getName();
    }
}
