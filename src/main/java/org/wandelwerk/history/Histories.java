package org.wandelwerk.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.ReadNotes;

/** What is remembered of single rows. */
@Service
@Transactional(readOnly = true)
public class Histories {

    /**
     * A column that tells something of a record.
     *
     * @param place the table, and its column that holds the id of the record
     * @param name the column that tells
     * @param publications the table in which a row with the record's id says that it is public
     */
    public record Column(RecordPlace place, String name, String publications) {}

    /**
     * What a column of a public record had until it was changed or its row went.
     *
     * @param record the id of the record
     * @param value what stood there before
     * @param until when it was changed
     */
    public record Former(String record, String value, Instant until) {}

    private static final int MOST = 200;

    private static final int MOST_FORMER = 1000;

    /** Of how many entries each act tells. */
    private static final int MOST_OF_ACT = 60;

    private final ChangeRepository changes;
    private final RecordRepository records;

    Histories(ChangeRepository changes, RecordRepository records) {
        this.changes = changes;
        this.records = records;
    }

    /** The newest changes of a row, newest first, at most two hundred. */
    public List<Entry> of(String table, String row) {
        return changes.ofRow(table, row, MOST);
    }

    /**
     * When the given rows of a table changed, by one statement; a row without history is left out. A page that tells of
     * it is another one when the table changes, whatever else it shows.
     */
    public Map<String, ChangeTimes> times(String table, Collection<String> rows) {
        ReadNotes.read(table);
        return rows.isEmpty() ? Map.of() : changes.times(table, rows);
    }

    /** What a column had for each of these records since they became public, the newest first. */
    public List<Former> former(Column column, Collection<UUID> records) {
        ReadNotes.read(column.place().table());
        return records.isEmpty() ? List.of() : changes.former(column, records, MOST_FORMER);
    }

    /** The records of which a column pointed to this one since they became public, the newest first. */
    public List<Former> formerlyWith(Column column, UUID value) {
        ReadNotes.read(column.place().table());
        return changes.formerlyWith(column, value, MOST_FORMER);
    }

    /**
     * One part of what happened to a record in all its tables, transaction by transaction, the newest first; a cursor
     * that is none is not found.
     */
    public Slice<RecordAct> about(UUID record, Collection<RecordPlace> places, @Nullable String after, int size) {
        return about(record, places, null, after, size);
    }

    /**
     * The same without what happened while the record was not public, or to a part of it that was not.
     *
     * @param publications the table in which a row with the record's id says that it is public; {@code null} for
     *     records that always are
     */
    public Slice<RecordAct> whilePublic(
            UUID record,
            Collection<RecordPlace> places,
            @Nullable String publications,
            @Nullable String after,
            int size) {
        return about(record, places, publications, after, size);
    }

    private Slice<RecordAct> about(
            UUID record,
            Collection<RecordPlace> places,
            @Nullable String publications,
            @Nullable String after,
            int size) {
        places.forEach(place -> ReadNotes.read(place.table()));
        var found = records.acts(record, places, publications, before(after), size + 1, MOST_OF_ACT);
        return Slice.of(found, size, act -> new Cursor(List.of(Long.toString(act.newest()))));
    }

    private static long before(@Nullable String after) {
        return after == null
                ? Long.MAX_VALUE
                : Cursor.read(after, 1)
                        .map(cursor -> cursor.values().getFirst())
                        .filter(number -> number.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .orElseThrow(() -> new NotFound("acts " + after));
    }
}
