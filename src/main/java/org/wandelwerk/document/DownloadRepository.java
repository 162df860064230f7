package org.wandelwerk.document;

import static org.wandelwerk.document.jooq.Tables.LINKS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stores links to versions by their digests alone. */
@Repository
class DownloadRepository {

    private final DSLContext sql;

    DownloadRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(String tokenDigest, String sessionDigest, UUID version, Instant end) {
        sql.insertInto(LINKS)
                .set(LINKS.TOKEN_DIGEST, tokenDigest)
                .set(LINKS.SESSION_DIGEST, sessionDigest)
                .set(LINKS.VERSION_ID, version)
                .set(LINKS.EXPIRES_AT, end.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<UUID> version(String tokenDigest, String sessionDigest, Instant now) {
        return sql.select(LINKS.VERSION_ID)
                .from(LINKS)
                .where(
                        LINKS.TOKEN_DIGEST.eq(tokenDigest),
                        LINKS.SESSION_DIGEST.eq(sessionDigest),
                        LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> row.value1());
    }

    int forget(Instant endedBefore) {
        return sql.deleteFrom(LINKS)
                .where(LINKS.EXPIRES_AT.lt(endedBefore.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
