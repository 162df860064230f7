package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.DIGESTS;
import static org.wandelwerk.history.jooq.Tables.SEALS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The SQL of the chain of seals. */
@Repository
class SealRepository {

    private static final long LOCK = 0x5EA1;
    static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final DSLContext sql;

    SealRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether this transaction may seal now; otherwise another node is at it. */
    boolean lock() {
        return sql.select(DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, DSL.inline(LOCK)))
                .fetchSingle(mapping(granted -> granted));
    }

    void awaitLock() {
        sql.select(DSL.field("pg_advisory_xact_lock({0})", DSL.inline(LOCK))).execute();
    }

    Optional<Seal> newest() {
        return sql.select(
                        SEALS.NUMBER,
                        SEALS.ERA,
                        SEALS.FROM_POSITION,
                        SEALS.TO_POSITION,
                        SEALS.ENTRIES,
                        SEALS.AT.convertFrom(OffsetDateTime::toInstant),
                        SEALS.HASH.convertFrom(HexFormat.of()::formatHex))
                .from(SEALS)
                .orderBy(SEALS.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(Seal::new));
    }

    /** Keeps the digests of entries under a seal to come, and tells how many there are. */
    long digest(long seal, Condition entries) {
        return sql.insertInto(DIGESTS, DIGESTS.CHANGE, DIGESTS.SEAL, DIGESTS.DIGEST)
                .select(sql.select(CHANGES.ID, DSL.inline(seal), Digest.OF_ENTRY)
                        .from(CHANGES)
                        .where(entries))
                .execute();
    }

    static Condition unsealed() {
        return DSL.notExists(DSL.selectOne().from(DIGESTS).where(DIGESTS.CHANGE.eq(CHANGES.ID)));
    }

    /** Hangs a seal over the digests kept under its number to the end of the chain. */
    void add(long number, Window window, long entries, Instant now) {
        var at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        var previous = sql.select(SEALS.HASH).from(SEALS).where(SEALS.NUMBER.eq(number - 1));
        Field<byte[]> before = DSL.coalesce(DSL.field(previous), DSL.val(BEFORE_THE_FIRST));
        var content = DSL.field(sql.select(Digest.OF_ENTRIES).from(DIGESTS).where(DIGESTS.SEAL.eq(number)));
        sql.insertInto(SEALS)
                .set(SEALS.NUMBER, number)
                .set(SEALS.ERA, window.era())
                .set(SEALS.FROM_POSITION, window.seen())
                .set(SEALS.TO_POSITION, window.upTo())
                .set(SEALS.ENTRIES, entries)
                .set(SEALS.AT, at)
                .set(SEALS.PREVIOUS, before)
                .set(
                        SEALS.HASH,
                        Digest.ofSeal(
                                before,
                                content,
                                DSL.inline(number),
                                DSL.inline(window.era()),
                                DSL.inline(window.seen()),
                                DSL.inline(window.upTo()),
                                DSL.inline(entries),
                                DSL.inline(at)))
                .execute();
    }
}
