package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.DIGESTS;
import static org.wandelwerk.history.jooq.Tables.SEALS;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The SQL that compares the seals with the digests below them and with each other. */
@Repository
class SealCheckRepository {

    private static final int MOST = 1000;
    private static final Field<byte[]> CONTENT = DSL.field("contents.content", byte[].class);

    private final DSLContext sql;

    SealCheckRepository(DSLContext sql) {
        this.sql = sql;
    }

    long seals() {
        return sql.fetchCount(SEALS);
    }

    boolean exists(String hash) {
        return sql.fetchExists(SEALS, DSL.condition("encode({0}, 'hex') = {1}", SEALS.HASH, DSL.val(hash)));
    }

    /** Seals that do not follow their predecessor or do not fit the digests kept under them. */
    List<Finding.BrokenSeal> broken() {
        var contents = DSL.select(DIGESTS.SEAL.as("seal"), DSL.count().as("entries"), Digest.OF_ENTRIES.as("content"))
                .from(DIGESTS)
                .groupBy(DIGESTS.SEAL)
                .asTable("contents");
        var before = DSL.coalesce(
                DSL.lag(SEALS.HASH).over(DSL.orderBy(SEALS.NUMBER)), DSL.val(SealRepository.BEFORE_THE_FIRST));
        var whole = DSL.field(SEALS.PREVIOUS
                .eq(before)
                .and(DSL.condition("{0} = contents.entries", SEALS.ENTRIES))
                .and(SEALS.HASH.eq(Digest.ofSeal(CONTENT))));
        var seals = DSL.select(SEALS.NUMBER, SEALS.AT, whole.as("whole"))
                .from(SEALS)
                .leftJoin(contents)
                .on(DSL.condition("contents.seal = {0}", SEALS.NUMBER))
                .asTable("seals");
        return sql.select(
                        DSL.field("seals.number", Long.class),
                        DSL.field("seals.at", SEALS.AT.getDataType()).convertFrom(OffsetDateTime::toInstant))
                .from(seals)
                .where("seals.whole is not true")
                .orderBy(1)
                .limit(MOST)
                .fetch(mapping(Finding.BrokenSeal::new));
    }

    /** Numbers without a seal behind which another seal stands, or under which digests are kept. */
    List<Finding.MissingSeal> missing() {
        return sql.select(DSL.field("number", Long.class))
                .from(DSL.table("""
                    generate_series(1, greatest(
                        (select max(number) from history.seals), (select max(seal) from history.digests)))
                        as n (number)\
                    """))
                .where("not exists (select from history.seals where seals.number = n.number)")
                .orderBy(1)
                .limit(MOST)
                .fetch(mapping(Finding.MissingSeal::new));
    }
}
