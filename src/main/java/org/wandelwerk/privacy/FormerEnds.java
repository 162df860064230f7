package org.wandelwerk.privacy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.Erasures;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;

/**
 * Ends in history what ended in the records: the values of those that were given up now, and those that ended earlier
 * by another way, because somebody deleted the row or wrote something else into it.
 */
@Component
class FormerEnds {

    /** Of how many rows of a column one round ends what stood there. */
    static final int AT_ONCE = 500;

    private final Erasures history;

    FormerEnds(Erasures history) {
        this.history = history;
    }

    /** @param table with its schema */
    private record Column(String table, String name) {}

    /** The values of records that were given up in this transaction. */
    void end(RetainedRecords kind, GivenUp some) {
        some.values().forEach(values -> history.erase(values, reason(kind)));
    }

    /**
     * Some of what a kind ends that ended otherwise before an instant; tells of how many rows.
     *
     * @param isOfGoneRows whether only values of rows are meant that are no more
     */
    int end(RetainedRecords kind, Instant before, boolean isOfGoneRows) {
        return kind.ends().stream()
                .sorted()
                .flatMap(this::columns)
                .mapToInt(column -> isOfGoneRows
                        ? history.eraseGone(column.table(), column.name(), before, AT_ONCE, reason(kind))
                        : history.eraseEnded(column.table(), column.name(), before, AT_ONCE, reason(kind)))
                .sum();
    }

    /** Of a table all whose values can be erased, or the one column that is named. */
    private Stream<Column> columns(String what) {
        var parts = List.of(what.split("\\."));
        var table = String.join(".", parts.subList(0, 2));
        return history.erasable(table).stream()
                .filter(column -> parts.size() == 2 || parts.get(2).equals(column))
                .map(column -> new Column(table, column));
    }

    private static String reason(RetainedRecords kind) {
        return "privacy.retention " + kind.kind();
    }
}
