package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.ERASABLES;
import static org.wandelwerk.history.jooq.Tables.ERASURES;
import static org.wandelwerk.history.jooq.Tables.TABLES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.personal.FormerValues;

/** The SQL of erasing. */
@Repository
class ErasureRepository {

    private final DSLContext sql;

    ErasureRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isErasable(String table, String column) {
        return sql.fetchExists(TABLES, TABLES.NAME.eq(table), DSL.val(column).eq(DSL.any(TABLES.ERASABLE)));
    }

    /** Deletes the clear values and tells from which entries. */
    List<Long> erase(String table, String row, String column) {
        var ofRow = DSL.select(CHANGES.ID).from(CHANGES).where(CHANGES.TABLE_NAME.eq(table), CHANGES.ROW_ID.eq(row));
        return sql.deleteFrom(ERASABLES)
                .where(ERASABLES.COLUMN_NAME.eq(column), ERASABLES.CHANGE.in(ofRow))
                .returningResult(ERASABLES.CHANGE)
                .fetch(mapping(change -> change));
    }

    /**
     * The columns of a table whose clear values stand apart from the entries.
     *
     * @param table with its schema
     */
    List<String> erasable(String table) {
        return sql.select(TABLES.ERASABLE)
                .from(TABLES)
                .where(TABLES.NAME.eq(table))
                .fetchOptional(row -> List.of(row.value1()))
                .orElse(List.of());
    }

    /** The newest entry of each row before an instant by which a value ended: with its row, or by another value. */
    Map<String, Long> ended(String table, String column, Instant before, int most) {
        return sql.select(CHANGES.ROW_ID, DSL.max(CHANGES.ID))
                .from(CHANGES)
                .join(ERASABLES)
                .on(ERASABLES.CHANGE.eq(CHANGES.ID), ERASABLES.COLUMN_NAME.eq(column))
                .where(CHANGES.TABLE_NAME.eq(table), CHANGES.AT.lt(before.atOffset(ZoneOffset.UTC)))
                .and(DSL.condition(
                        "jsonb_typeof({0}) <> 'null' and {0} is distinct from {1}", ERASABLES.BEFORE, ERASABLES.AFTER))
                .groupBy(CHANGES.ROW_ID)
                .orderBy(CHANGES.ROW_ID)
                .limit(most)
                .fetchMap(CHANGES.ROW_ID, DSL.max(CHANGES.ID));
    }

    /** Deletes the clear values of a row up to an entry. */
    void erase(String table, String row, String column, long upTo) {
        var ofRow = DSL.select(CHANGES.ID)
                .from(CHANGES)
                .where(CHANGES.TABLE_NAME.eq(table), CHANGES.ROW_ID.eq(row), CHANGES.ID.le(upTo));
        sql.deleteFrom(ERASABLES)
                .where(ERASABLES.COLUMN_NAME.eq(column), ERASABLES.CHANGE.in(ofRow))
                .execute();
    }

    /** Deletes the clear values of entries in which one of the values stood; tells from which entries of which rows. */
    Map<String, List<Long>> erase(FormerValues values, String column) {
        return sql.deleteFrom(ERASABLES)
                .using(CHANGES)
                .where(CHANGES.ID.eq(ERASABLES.CHANGE), CHANGES.TABLE_NAME.eq(values.table()))
                .and(ERASABLES.COLUMN_NAME.eq(column))
                .and(
                        values.isWithin()
                                ? stoodWithin(values.owner(), values.owners())
                                : stood(values.owner(), values.owners()))
                .returningResult(CHANGES.ROW_ID, CHANGES.ID)
                .fetchGroups(CHANGES.ROW_ID, CHANGES.ID);
    }

    /** Whether one of the values stood in the column, which may itself be one whose clear values are kept apart. */
    private static Condition stood(String owner, Collection<String> owners) {
        var named = DSL.val(owners.toArray(String[]::new));
        var clear = ERASABLES.as("clear");
        return DSL.condition(
                        "({0} ->> {2} = any ({3}) or {1} ->> {2} = any ({3}))",
                        CHANGES.BEFORE, CHANGES.AFTER, DSL.inline(owner), named)
                .or(DSL.exists(DSL.selectOne()
                        .from(clear)
                        .where(clear.CHANGE.eq(CHANGES.ID), clear.COLUMN_NAME.eq(owner))
                        .and(DSL.condition(
                                "({0} #>> '{}' = any ({2}) or {1} #>> '{}' = any ({2}))",
                                clear.BEFORE, clear.AFTER, named))));
    }

    /** Whether one of the words stood somewhere in the text of a column whose clear values are kept apart. */
    private static Condition stoodWithin(String column, Collection<String> words) {
        var clear = ERASABLES.as("clear");
        return DSL.exists(DSL.selectOne()
                .from(clear)
                .where(clear.CHANGE.eq(CHANGES.ID), clear.COLUMN_NAME.eq(column))
                .and(DSL.condition("""
                    exists (select from unnest({2}) word where position(lower(word)
                    in lower(coalesce({0} #>> '{}', '') || ' ' || coalesce({1} #>> '{}', ''))) > 0)\
                    """, clear.BEFORE, clear.AFTER, DSL.val(words.toArray(String[]::new)))));
    }

    void remember(String table, String row, String column, long upTo, String reason) {
        sql.insertInto(ERASURES)
                .set(ERASURES.TABLE_NAME, table)
                .set(ERASURES.ROW_ID, row)
                .set(ERASURES.COLUMN_NAME, column)
                .set(ERASURES.UP_TO, upTo)
                .set(ERASURES.REASON, reason)
                .execute();
    }
}
