package org.wandelwerk.witness;

import static org.wandelwerk.witness.jooq.Tables.STAMPS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.witness.jooq.tables.records.StampsRecord;

/** The table of stamps and of tries that failed; rows are only added. */
@Repository
class StampRepository {

    private final DSLContext sql;

    StampRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(SealStamp stamp) {
        var row = sql.newRecord(STAMPS);
        row.setId(HashedId.of("stamp", stamp.hash(), stamp.at().toString()));
        row.setSeal(stamp.seal());
        row.setHash(stamp.hash());
        row.setAuthority(stamp.authority());
        row.setTriedAt(stamp.at().atOffset(ZoneOffset.UTC));
        row.setToken(stamp.token() == null ? null : Base64.getDecoder().decode(stamp.token()));
        row.setFailure(stamp.failure());
        sql.insertInto(STAMPS).set(row).onConflictDoNothing().execute();
    }

    Optional<SealStamp> newest() {
        return sql.selectFrom(STAMPS).orderBy(STAMPS.TRIED_AT.desc()).limit(1).fetchOptional(StampRepository::stamp);
    }

    Optional<SealStamp> newestGiven() {
        return sql.selectFrom(STAMPS)
                .where(STAMPS.TOKEN.isNotNull())
                .orderBy(STAMPS.TRIED_AT.desc())
                .limit(1)
                .fetchOptional(StampRepository::stamp);
    }

    /** The oldest try after an instant. */
    Optional<SealStamp> firstAfter(Instant instant) {
        return sql.selectFrom(STAMPS)
                .where(STAMPS.TRIED_AT.gt(instant.atOffset(ZoneOffset.UTC)))
                .orderBy(STAMPS.TRIED_AT)
                .limit(1)
                .fetchOptional(StampRepository::stamp);
    }

    boolean isGivenSince(Instant beginning) {
        return sql.fetchExists(
                STAMPS, STAMPS.TOKEN.isNotNull(), STAMPS.TRIED_AT.ge(beginning.atOffset(ZoneOffset.UTC)));
    }

    /** Those that were given on seals between two numbers, in their order. */
    List<SealStamp> given(long from, long to, int most) {
        return sql.selectFrom(STAMPS)
                .where(STAMPS.TOKEN.isNotNull(), STAMPS.SEAL.between(from, to))
                .orderBy(STAMPS.SEAL, STAMPS.TRIED_AT)
                .limit(most)
                .fetch(StampRepository::stamp);
    }

    private static SealStamp stamp(StampsRecord row) {
        var token = row.getToken();
        return new SealStamp(
                row.getSeal(),
                row.getHash(),
                row.getAuthority(),
                row.getTriedAt().toInstant(),
                token == null ? null : Base64.getEncoder().encodeToString(token),
                row.getFailure());
    }
}
