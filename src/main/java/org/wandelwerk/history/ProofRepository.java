package org.wandelwerk.history;

import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.DIGESTS;
import static org.wandelwerk.history.jooq.Tables.ERASABLES;
import static org.wandelwerk.history.jooq.Tables.PARTINGS;
import static org.wandelwerk.history.jooq.Tables.SEALS;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.history.Proofs.Found;
import org.wandelwerk.history.Proofs.OfEntry;
import org.wandelwerk.history.Proofs.OfName;
import org.wandelwerk.history.Proofs.OfSeal;
import org.wandelwerk.history.Proofs.OfValue;
import org.wandelwerk.history.Proofs.Wish;

/** The SQL of what a seal and its entries are made of. */
@Repository
class ProofRepository {

    /** How many rows the database hands over at once. */
    private static final int PART = 500;

    private static final HexFormat HEX = HexFormat.of();

    /** Of an entry that lost a name or a value, what is left of it. */
    private static final Field<String> TOLD = DSL.when(
                    DIGESTS.DIGEST.eq(Digest.OF_FORMER_ENTRY), Digest.FORMER_TEXT_OF_ENTRY)
            .otherwise(Digest.TEXT_OF_ENTRY);

    private final DSLContext sql;

    ProofRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<OfEntry> entries(UUID record, Collection<RecordPlace> places, long upToSeal, int most) {
        var ofRecord = DSL.condition(
                """
                history.mentioned({0}, {1}) @> array[{2}]
                and exists (select from unnest({3}, {4}) as place (table_name, column_name)
                    where place.table_name = {5}
                    and {2}::text in ({0} ->> place.column_name, {1} ->> place.column_name))\
                """,
                CHANGES.BEFORE, CHANGES.AFTER, DSL.val(record), tables(places), columns(places), CHANGES.TABLE_NAME);
        return sql.select(CHANGES.ID, DIGESTS.SEAL, TOLD, DIGESTS.DIGEST.convertFrom(HEX::formatHex))
                .from(CHANGES)
                .join(DIGESTS)
                .on(DIGESTS.CHANGE.eq(CHANGES.ID))
                .where(ofRecord, DIGESTS.SEAL.le(upToSeal))
                .orderBy(CHANGES.ID)
                .limit(most)
                .fetch(Records.mapping(OfEntry::new));
    }

    /** What stands in clear in the text of an entry is not told a second time. */
    List<OfValue> values(Collection<Long> entries) {
        return sql.select(
                        ERASABLES.CHANGE,
                        ERASABLES.COLUMN_NAME,
                        ERASABLES.SALT.convertFrom(HEX::formatHex),
                        ERASABLES.BEFORE.cast(String.class),
                        ERASABLES.AFTER.cast(String.class))
                .from(ERASABLES)
                .join(CHANGES)
                .on(CHANGES.ID.eq(ERASABLES.CHANGE))
                .join(DIGESTS)
                .on(DIGESTS.CHANGE.eq(ERASABLES.CHANGE))
                .where(ERASABLES.CHANGE.eq(DSL.any(entries.toArray(Long[]::new))))
                .and(DSL.notExists(DSL.selectOne()
                                .from(PARTINGS)
                                .where(
                                        PARTINGS.CHANGE.eq(ERASABLES.CHANGE),
                                        PARTINGS.COLUMN_NAME.eq(ERASABLES.COLUMN_NAME)))
                        .or(DIGESTS.DIGEST.ne(Digest.OF_FORMER_ENTRY)))
                .orderBy(ERASABLES.CHANGE, ERASABLES.COLUMN_NAME)
                .fetch(Records.mapping(OfValue::new));
    }

    /** The acts that took names or values out of entries from before, so that these no longer fit their first seal. */
    List<OfEntry> reductions(Collection<Long> entries) {
        var numbers = entries.toArray(Long[]::new);
        var texts = Arrays.stream(numbers).map(String::valueOf).toArray(String[]::new);
        var isReducing = CHANGES.TABLE_NAME
                .eq("history.nameless")
                .and(CHANGES.ROW_ID.eq(DSL.any(texts)))
                .or(CHANGES.TABLE_NAME
                        .eq("history.partings")
                        .and(DSL.field("({0} ->> 'change')", String.class, CHANGES.AFTER)
                                .eq(DSL.any(texts))));
        return sql.select(CHANGES.ID, DIGESTS.SEAL, Digest.TEXT_OF_ENTRY, DIGESTS.DIGEST.convertFrom(HEX::formatHex))
                .from(CHANGES)
                .join(DIGESTS)
                .on(DIGESTS.CHANGE.eq(CHANGES.ID))
                .where(isReducing)
                .orderBy(CHANGES.ID)
                .fetch(Records.mapping(OfEntry::new));
    }

    List<OfName> names(Collection<Long> entries) {
        return sql.select(CHANGES.ID, CHANGES.ACTOR_SALT.convertFrom(HEX::formatHex), CHANGES.ACTOR_NAME)
                .from(CHANGES)
                .where(CHANGES.ID.eq(DSL.any(entries.toArray(Long[]::new))), CHANGES.ACTOR_SALT.isNotNull())
                .orderBy(CHANGES.ID)
                .fetch(Records.mapping(OfName::new));
    }

    void seals(long from, long to, Consumer<OfSeal> each) {
        Field<byte[]> content =
                DSL.field(sql.select(Digest.OF_ENTRIES).from(DIGESTS).where(DIGESTS.SEAL.eq(SEALS.NUMBER)));
        try (var seals = sql.select(
                        SEALS.NUMBER,
                        SEALS.PREVIOUS.convertFrom(HEX::formatHex),
                        content.convertFrom(HEX::formatHex),
                        Digest.TEXT_OF_SEAL,
                        SEALS.HASH.convertFrom(HEX::formatHex))
                .from(SEALS)
                .where(SEALS.NUMBER.between(from, to))
                .orderBy(SEALS.NUMBER)
                .fetchSize(PART)
                .fetchLazy()) {
            seals.forEach(row ->
                    each.accept(new OfSeal(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
        }
    }

    void digests(long seal, Consumer<OfEntry> each) {
        try (var digests = sql.select(
                        DIGESTS.CHANGE, DIGESTS.SEAL, DSL.inline(""), DIGESTS.DIGEST.convertFrom(HEX::formatHex))
                .from(DIGESTS)
                .where(DIGESTS.SEAL.eq(seal))
                .orderBy(DIGESTS.CHANGE)
                .fetchSize(PART)
                .fetchLazy()) {
            digests.forEach(row -> each.accept(new OfEntry(row.value1(), row.value2(), row.value3(), row.value4())));
        }
    }

    Found records(Collection<RecordPlace> places, Wish wish, int most) {
        var rows = sql.resultQuery(
                        """
                        select found.table_name, found.record, count(*) over () as of
                        from (
                            select min(c.table_name) as table_name,
                                coalesce(c.after, c.before) ->> place.column_name as record
                            from {0} c
                            join unnest({1}, {2}) as place (table_name, column_name) on place.table_name = c.table_name
                            where {3}
                            group by 2
                        ) found
                        where found.record is not null
                        order by sha256(convert_to({4} || ':' || found.record, 'UTF8')), found.record
                        limit {5}\
                        """,
                        CHANGES, tables(places), columns(places), condition(wish), DSL.val(wish.seed()), DSL.val(most))
                .fetch();
        return new Found(
                rows.map(row -> new RecordPlace(row.get("table_name", String.class), row.get("record", String.class))),
                rows.isEmpty() ? 0 : rows.getFirst().get("of", long.class));
    }

    private static Condition condition(Wish wish) {
        var entries = CHANGES.as("c");
        var condition = DSL.noCondition();
        if (wish.about() != null) {
            condition = condition.and(
                    DSL.condition("history.mentioned(c.before, c.after) @> array[{0}]", DSL.val(wish.about())));
        }
        if (wish.from() != null) {
            condition = condition.and(entries.AT.ge(wish.from().atOffset(ZoneOffset.UTC)));
        }
        return wish.until() == null
                ? condition
                : condition.and(entries.AT.lt(wish.until().atOffset(ZoneOffset.UTC)));
    }

    private static Field<String[]> tables(Collection<RecordPlace> places) {
        return DSL.val(places.stream().map(RecordPlace::table).toArray(String[]::new));
    }

    private static Field<String[]> columns(Collection<RecordPlace> places) {
        return DSL.val(places.stream().map(RecordPlace::column).toArray(String[]::new));
    }
}
