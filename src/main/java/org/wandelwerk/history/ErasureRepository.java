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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.personal.FormerValues;

/** The SQL of erasing. */
@Repository
class ErasureRepository {

    private static final String DELETED = "D";

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
        return ended(table, column, before, DSL.noCondition(), most);
    }

    /** The same of rows alone whose newest entry, also before the instant, deleted them. */
    Map<String, Long> gone(String table, String column, Instant before, int most) {
        var newest = CHANGES.as("newest");
        var later = CHANGES.as("later");
        var isGone = DSL.exists(DSL.selectOne()
                .from(newest)
                .where(newest.TABLE_NAME.eq(CHANGES.TABLE_NAME), newest.ROW_ID.eq(CHANGES.ROW_ID))
                .and(newest.OPERATION.eq(DELETED))
                .and(newest.AT.lt(before.atOffset(ZoneOffset.UTC)))
                .and(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .where(later.TABLE_NAME.eq(newest.TABLE_NAME), later.ROW_ID.eq(newest.ROW_ID))
                        .and(later.ID.gt(newest.ID)))));
        return ended(table, column, before, isGone, most);
    }

    private Map<String, Long> ended(String table, String column, Instant before, Condition which, int most) {
        return sql.select(CHANGES.ROW_ID, DSL.max(CHANGES.ID))
                .from(CHANGES)
                .join(ERASABLES)
                .on(ERASABLES.CHANGE.eq(CHANGES.ID), ERASABLES.COLUMN_NAME.eq(column))
                .where(CHANGES.TABLE_NAME.eq(table), CHANGES.AT.lt(before.atOffset(ZoneOffset.UTC)))
                .and(DSL.condition(
                        "jsonb_typeof({0}) <> 'null' and {0} is distinct from {1}", ERASABLES.BEFORE, ERASABLES.AFTER))
                .and(which)
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
        var meant = values.meant();
        return eraseWhere(
                values.table(),
                column,
                meant == null
                        ? stood(values.owner(), values.owners())
                        : CHANGES.ID.eq(DSL.any(naming(values, meant).toArray(Long[]::new))));
    }

    /** The owners in whose rows something stood that has a clear value. */
    Set<String> told(FormerValues values) {
        var owner = DSL.field(
                "coalesce({0} ->> {2}, {1} ->> {2})",
                String.class, CHANGES.AFTER, CHANGES.BEFORE, DSL.inline(values.owner()));
        return sql.selectDistinct(owner)
                .from(CHANGES)
                .join(ERASABLES)
                .on(ERASABLES.CHANGE.eq(CHANGES.ID), ERASABLES.COLUMN_NAME.in(values.columns()))
                .where(CHANGES.TABLE_NAME.eq(values.table()))
                .and(owner.eq(DSL.any(values.owners().toArray(String[]::new))))
                .fetchSet(owner);
    }

    private Map<String, List<Long>> eraseWhere(String table, String column, Condition which) {
        return sql.deleteFrom(ERASABLES)
                .using(CHANGES)
                .where(CHANGES.ID.eq(ERASABLES.CHANGE), CHANGES.TABLE_NAME.eq(table))
                .and(ERASABLES.COLUMN_NAME.eq(column))
                .and(which)
                .returningResult(CHANGES.ROW_ID, CHANGES.ID)
                .fetchGroups(CHANGES.ROW_ID, CHANGES.ID);
    }

    /** The entries in which a meant text stood: many may hold the words, of which each is looked at by itself. */
    private List<Long> naming(FormerValues values, Predicate<String> meant) {
        var before = DSL.field("{0} #>> '{}'", String.class, ERASABLES.BEFORE);
        var after = DSL.field("{0} #>> '{}'", String.class, ERASABLES.AFTER);
        return sql
                .select(CHANGES.ID, before, after)
                .from(CHANGES)
                .join(ERASABLES)
                .on(ERASABLES.CHANGE.eq(CHANGES.ID), ERASABLES.COLUMN_NAME.eq(values.owner()))
                .where(CHANGES.TABLE_NAME.eq(values.table()))
                .and(holds(values.owners()))
                .orderBy(CHANGES.ID)
                .fetch()
                .stream()
                .filter(entry -> Stream.of(entry.value2(), entry.value3())
                        .filter(Objects::nonNull)
                        .anyMatch(meant))
                .map(entry -> entry.value1())
                .toList();
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

    /** Whether one of the words stands somewhere in a clear value, also as a part of another word. */
    private static Condition holds(Collection<String> words) {
        return DSL.condition("""
            exists (select from unnest({2}) word where position(lower(word)
            in lower(coalesce({0} #>> '{}', '') || ' ' || coalesce({1} #>> '{}', ''))) > 0)\
            """, ERASABLES.BEFORE, ERASABLES.AFTER, DSL.val(words.toArray(String[]::new)));
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
