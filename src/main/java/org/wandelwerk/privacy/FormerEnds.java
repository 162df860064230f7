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

    private static final int AT_ONCE = 500;
    private static final int ROUNDS = 200;

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

    /** Whatever a kind ends that ended otherwise before an instant; tells of how many rows. */
    int end(RetainedRecords kind, Instant before) {
        return kind.ends().stream()
                .sorted()
                .flatMap(this::columns)
                .mapToInt(column -> end(column, before, reason(kind)))
                .sum();
    }

    private int end(Column column, Instant before, String reason) {
        int rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var some = history.eraseEnded(column.table(), column.name(), before, AT_ONCE, reason);
            rows += some;
            if (some < AT_ONCE) {
                break;
            }
        }
        return rows;
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
