package org.wandelwerk.history;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.personal.FormerValues;

/** Erasing personal values from history. The entries and their chain stay whole, for they hold only salted digests. */
@Service
@Transactional
public class Erasures {

    private final ErasureRepository erasures;

    Erasures(ErasureRepository erasures) {
        this.erasures = erasures;
    }

    /**
     * Erases all former values of a column of a row. The module that owns the row first changes the row itself, in the
     * same transaction: the value that this change recorded goes with the others.
     *
     * @return from how many entries a value was erased
     */
    public int erase(String table, String row, String column, String reason) {
        if (!erasures.isErasable(table, column)) {
            throw new Refused("history.erasure.not-erasable");
        }
        var changes = erasures.erase(table, row, column);
        changes.stream().max(Long::compare).ifPresent(newest -> erasures.remember(table, row, column, newest, reason));
        return changes.size();
    }

    /**
     * The same for all rows of which one of the values stood in a column, also those that are gone by now.
     *
     * @return from how many entries a value was erased, each counted once for each column
     */
    public int erase(FormerValues values, String reason) {
        return values.columns().stream()
                .mapToInt(column -> erase(values, column, reason))
                .sum();
    }

    /**
     * Erases the values of a column that ended before an instant, because the row was deleted or another value took
     * their place. An entry tells what stood before and afterwards as one, so the entry by which a value ended goes as
     * a whole: what took its place stands in the row, and history says of it when it came and no longer what it was.
     * Only a value that took no other's place keeps the entry which brought it.
     *
     * @param table with its schema
     * @param most how many rows at once
     * @return of how many rows; none when the clear values of the column cannot be erased
     */
    public int eraseEnded(String table, String column, Instant before, int most, String reason) {
        return erase(table, column, erasures.ended(table, column, before, most), reason);
    }

    /** The same, but only of rows that were deleted before the instant and did not come back. */
    public int eraseGone(String table, String column, Instant before, int most, String reason) {
        return erase(table, column, erasures.gone(table, column, before, most), reason);
    }

    private int erase(String table, String column, Map<String, Long> ended, String reason) {
        ended.forEach((row, upTo) -> {
            erasures.erase(table, row, column, upTo);
            erasures.remember(table, row, column, upTo, reason);
        });
        return ended.size();
    }

    /**
     * Which of the owners history still tells of: what stood in one of the columns of their rows has a clear value.
     */
    @Transactional(readOnly = true)
    public Set<String> told(FormerValues values) {
        return erasures.told(values);
    }

    /** The columns of a table whose former values can be erased; none when history does not know the table. */
    @Transactional(readOnly = true)
    public List<String> erasable(String table) {
        return erasures.erasable(table);
    }

    private int erase(FormerValues values, String column, String reason) {
        if (!erasures.isErasable(values.table(), column)) {
            throw new Refused("history.erasure.not-erasable");
        }
        var erased = erasures.erase(values, column);
        erased.forEach(
                (row, changes) -> erasures.remember(values.table(), row, column, Collections.max(changes), reason));
        return erased.values().stream().mapToInt(List::size).sum();
    }
}
