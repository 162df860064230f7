package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.history.jooq.Tables.CHANGES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record10;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The SQL of the entries. */
@Repository
class ChangeRepository {

    private final DSLContext sql;

    ChangeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Asked in a statement of its own, so that the next statement sees all that this snapshot shows. */
    String snapshot() {
        return sql.select(DSL.field("pg_current_snapshot()::text", String.class))
                .fetchSingle(mapping(snapshot -> snapshot));
    }

    /** The entries of a window from its beginning. */
    List<Entry> first(Window window, int most) {
        return entries().where(window.byIndex()).orderBy(CHANGES.ID).limit(most).fetch(mapping(Entry::new));
    }

    /** The entries of a window behind one of them. */
    List<Entry> further(Window window, long after, int most) {
        return entries()
                .where(window.byEye(), CHANGES.ID.gt(after))
                .orderBy(CHANGES.ID)
                .limit(most)
                .fetch(mapping(Entry::new));
    }

    /** The newest entries of a row, newest first. */
    List<Entry> ofRow(String table, String row, int most) {
        return entries()
                .where(CHANGES.TABLE_NAME.eq(table), CHANGES.ROW_ID.eq(row))
                .orderBy(CHANGES.ID.desc())
                .limit(most)
                .fetch(mapping(Entry::new));
    }

    /** When each of the rows changed. */
    Map<String, ChangeTimes> times(String table, Collection<String> rows) {
        return sql.select(CHANGES.ROW_ID, count(), min(CHANGES.AT), max(CHANGES.AT))
                .from(CHANGES)
                .where(CHANGES.TABLE_NAME.eq(table), CHANGES.ROW_ID.eq(any(rows.toArray(String[]::new))))
                .groupBy(CHANGES.ROW_ID)
                .fetchMap(
                        CHANGES.ROW_ID,
                        row -> new ChangeTimes(
                                row.value2(),
                                row.value3().toInstant(),
                                row.value4().toInstant()));
    }

    /** What the column had of these records, the newest first. */
    List<Histories.Former> former(Histories.Column column, Collection<UUID> records, int most) {
        return former(left(column, column.place().column(), records, most));
    }

    /** Of which records the column pointed to this one, the newest first. */
    List<Histories.Former> formerlyWith(Histories.Column column, UUID value, int most) {
        return former(left(column, column.name(), List.of(value), most));
    }

    private static List<Histories.Former> former(Select<Record3<String, String, OffsetDateTime>> left) {
        return left.fetch(row ->
                new Histories.Former(row.value1(), row.value2(), row.value3().toInstant()));
    }

    /**
     * What a column had that is no longer so. Entries are found by the records of which they speak: a column that holds
     * an id is one by which they are.
     */
    Select<Record3<String, String, OffsetDateTime>> left(
            Histories.Column column, String by, Collection<UUID> ids, int most) {
        var which = before(by)
                .eq(any(ids.stream().map(UUID::toString).toArray(String[]::new)))
                .and(DSL.condition(
                        "history.mentioned({0}, {1}) && {2}",
                        CHANGES.BEFORE, CHANGES.AFTER, DSL.val(ids.toArray(UUID[]::new))));
        var record = before(column.place().column());
        var value = before(column.name());
        var published = CHANGES.as("published");
        return sql.select(record, value, CHANGES.AT)
                .from(CHANGES)
                .where(CHANGES.TABLE_NAME.eq(column.place().table()), which)
                .and(value.isDistinctFrom(DSL.jsonbGetAttributeAsText(CHANGES.AFTER, column.name())))
                .and(value.isNotNull())
                .and(exists(select(published.ID)
                        .from(published)
                        .where(published.TABLE_NAME.eq(column.publications()))
                        .and(published.ROW_ID.eq(record))
                        .and(published.ID.lt(CHANGES.ID))))
                .orderBy(CHANGES.ID.desc())
                .limit(most);
    }

    private static Field<String> before(String column) {
        return DSL.jsonbGetAttributeAsText(CHANGES.BEFORE, column);
    }

    private SelectJoinStep<Record10<Long, Instant, String, String, Operation, String, String, UUID, String, UUID>>
            entries() {
        return sql.select(
                        CHANGES.ID,
                        CHANGES.AT.convertFrom(OffsetDateTime::toInstant),
                        CHANGES.TABLE_NAME,
                        CHANGES.ROW_ID,
                        CHANGES.OPERATION.convertFrom(Operation::of),
                        CHANGES.BEFORE.cast(String.class),
                        CHANGES.AFTER.cast(String.class),
                        CHANGES.ACTOR,
                        CHANGES.ACTOR_NAME,
                        CHANGES.RUN)
                .from(CHANGES);
    }
}
