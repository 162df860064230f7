package org.wandelwerk.history;

import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.DIGESTS;
import static org.wandelwerk.history.jooq.Tables.ERASABLES;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.history.RowNumbers.Gaps;
import org.wandelwerk.history.RowNumbers.Numbered;
import org.wandelwerk.history.RowNumbers.NumberedRow;

/** The SQL that finds what happened to one record in all of its tables. */
@Repository
class RecordRepository {

    /** Materialized, because few entries speak of a record, and walking along all of them would find these late. */
    private static final String ACTS = """
        with found as materialized (
            select c.id, c.era, c.tx, c.table_name from {0} c
            where history.mentioned(c.before, c.after) @> array[{1}]
            and exists (select from unnest({2}, {3}) as place (table_name, column_name)
                where place.table_name = c.table_name
                and {1}::text in (c.before ->> place.column_name, c.after ->> place.column_name))
            and ({8} is null or c.row_id = {1}::text or coalesce((
                select p.operation <> 'D' from {0} p
                where p.table_name = {8} and p.row_id = c.row_id and p.id < c.id order by p.id desc limit 1), true))
        ), acts as (
            select max(id) as newest, count(*) as size, era, tx
            from found group by era, tx having max(id) < {4} and ({8} is null or bool_or(table_name = {8}) or (
                select p.operation <> 'D' from {0} p
                where p.table_name = {8} and p.row_id = {1}::text and p.id < max(found.id) order by p.id desc limit 1))
            order by 1 desc limit {5}
        ), told as (
            select acts.newest, acts.size, found.id,
                row_number() over (partition by acts.newest order by found.id) as place
            from acts join found using (era, tx)
        )
        select told.newest, told.size, c.id, c.at, c.table_name, c.row_id, c.operation,
            (c.before || coalesce(clear.before, '{}'))::text as before,
            (c.after || coalesce(clear.after, '{}'))::text as after, c.actor, c.actor_name, c.run
        from told
        join {0} c on c.id = told.id
        left join lateral (
            select jsonb_object_agg(e.column_name, jsonb_build_object('clear', e.before))
                    filter (where jsonb_typeof(e.before) <> 'null') as before,
                jsonb_object_agg(e.column_name, jsonb_build_object('clear', e.after))
                    filter (where jsonb_typeof(e.after) <> 'null') as after
            from {7} e where e.change = c.id) clear on true
        where told.place <= {6}
        order by told.newest desc, c.id\
        """;

    /** The year is that of the first entry, by the clocks of the region. */
    private static final String NUMBERED = """
        select r.number, r.in_series, r.row_id, f.at as first_at, f.actor_name as first_by,
            l.at as last_at, l.actor_name as last_by, l.operation = 'D' as is_gone,
            coalesce(l.after, l.before)::text as image, p.at as publication,
                coalesce(p.operation = 'I', false) as is_public
        from (
            select born.row_id, born.first, born.last,
                row_number() over (order by born.first) as number,
                row_number() over (partition by b.after ->> {2} order by born.first) as in_series
            from (select row_id, min(id) as first, max(id) as last from {0} where table_name = {1} group by row_id) born
            join {0} b on b.id = born.first
            where extract(year from b.at at time zone 'Europe/Berlin') = {3}
        ) r
        join {0} f on f.id = r.first
        join {0} l on l.id = r.last
        left join lateral (
            select c.at, c.operation from {0} c
            where c.table_name = {4} and c.row_id = coalesce(l.after, l.before) ->> {5}
            order by c.id desc limit 1) p on true
        where r.number > {6}
        order by r.number
        limit {7}\
        """;

    private final DSLContext sql;

    RecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * So many acts before the given entry, the newest first.
     *
     * @param publications in which table it stands that the record is public, for acts of such times alone; what else
     *     is published there by itself, as a seat is within its body, is left out while it is not public
     * @param entries of how many entries each act tells at most
     */
    List<RecordAct> acts(
            UUID record,
            Collection<RecordPlace> places,
            @Nullable String publications,
            long before,
            int limit,
            int entries) {
        return sql
                .resultQuery(
                        ACTS,
                        CHANGES,
                        DSL.val(record),
                        DSL.val(places.stream().map(RecordPlace::table).toArray(String[]::new)),
                        DSL.val(places.stream().map(RecordPlace::column).toArray(String[]::new)),
                        DSL.val(before),
                        DSL.val(limit),
                        DSL.val(entries),
                        ERASABLES,
                        DSL.val(publications, String.class))
                .fetchGroups("newest")
                .values()
                .stream()
                .map(RecordRepository::act)
                .toList();
    }

    List<Integer> years(String table) {
        return sql.resultQuery("""
            select distinct extract(year from at at time zone 'Europe/Berlin')::int as year
            from {0} where table_name = {1} and operation = 'I' order by 1 desc\
            """, CHANGES, DSL.val(table)).fetch("year", Integer.class);
    }

    List<NumberedRow> numbered(Numbered table, int year, long after, int limit) {
        return sql.resultQuery(
                        NUMBERED,
                        CHANGES,
                        DSL.val(table.table()),
                        DSL.val(table.series()),
                        DSL.val(year),
                        DSL.val(table.publications()),
                        DSL.val(table.owner()),
                        DSL.val(after),
                        DSL.val(limit))
                .fetch(RecordRepository::row);
    }

    /** By one statement; each seal names all that it covers, whether it is still there or not. */
    Gaps gaps(String table, int most) {
        return sql.resultQuery("""
            select (select count(*) from (
                    select min(id) as first from {0} where table_name = {1} group by row_id) born
                join {0} c on c.id = born.first where c.operation <> 'I') as headless,
                (select count(*) from (
                    select from {2} d where not exists (select from {0} c where c.id = d.change)
                    limit {3}) gone) as missing\
            """, CHANGES, DSL.val(table), DIGESTS, DSL.val(most))
                .fetchSingle(row -> new Gaps(row.get("headless", long.class), row.get("missing", long.class)));
    }

    private static NumberedRow row(Record row) {
        var publication = row.get("publication", OffsetDateTime.class);
        return new NumberedRow(
                row.get("number", long.class),
                row.get("in_series", long.class),
                row.get("row_id", UUID.class),
                row.get("first_at", OffsetDateTime.class).toInstant(),
                row.get("first_by", String.class),
                row.get("last_at", OffsetDateTime.class).toInstant(),
                row.get("last_by", String.class),
                row.get("is_gone", boolean.class),
                row.get("image", String.class),
                publication == null ? null : publication.toInstant(),
                row.get("is_public", boolean.class));
    }

    private static RecordAct act(Result<Record> rows) {
        var first = rows.getFirst();
        return new RecordAct(
                first.get("newest", long.class), first.get("size", long.class), rows.map(row -> entry(row)));
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get("id", long.class),
                row.get("at", OffsetDateTime.class).toInstant(),
                row.get("table_name", String.class),
                row.get("row_id", String.class),
                Operation.of(row.get("operation", String.class)),
                row.get("before", String.class),
                row.get("after", String.class),
                row.get("actor", UUID.class),
                row.get("actor_name", String.class),
                row.get("run", UUID.class));
    }
}
