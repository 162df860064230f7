package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.BEGINNINGS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of what was begun. */
@Repository
class BeginningRepository {

    private final DSLContext sql;

    BeginningRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, String digest, byte[] content, Instant now) {
        sql.insertInto(BEGINNINGS)
                .set(BEGINNINGS.ID, id)
                .set(BEGINNINGS.TOKEN_DIGEST, digest)
                .set(BEGINNINGS.CONTENT, content)
                .set(BEGINNINGS.BEGUN_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Gives it out once. */
    Optional<byte[]> take(String digest, Instant since) {
        return sql.deleteFrom(BEGINNINGS)
                .where(BEGINNINGS.TOKEN_DIGEST.eq(digest), BEGINNINGS.BEGUN_AT.gt(since.atOffset(ZoneOffset.UTC)))
                .returning(BEGINNINGS.CONTENT)
                .fetchOptional(BEGINNINGS.CONTENT);
    }

    void forget(Instant before) {
        sql.deleteFrom(BEGINNINGS)
                .where(BEGINNINGS.BEGUN_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
