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

    void add(String tokenDigest, String sessionDigest, UUID version, boolean isForChecking, Instant end) {
        sql.insertInto(LINKS)
                .set(LINKS.TOKEN_DIGEST, tokenDigest)
                .set(LINKS.SESSION_DIGEST, sessionDigest)
                .set(LINKS.VERSION_ID, version)
                .set(LINKS.IS_FOR_CHECKING, isForChecking)
                .set(LINKS.EXPIRES_AT, end.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /**
     * What a link leads to.
     *
     * @param isForChecking whether it was made for whoever decides about a version that is held
     */
    record Link(UUID version, boolean isForChecking) {}

    Optional<Link> link(String tokenDigest, String sessionDigest, Instant now) {
        return sql.select(LINKS.VERSION_ID, LINKS.IS_FOR_CHECKING)
                .from(LINKS)
                .where(
                        LINKS.TOKEN_DIGEST.eq(tokenDigest),
                        LINKS.SESSION_DIGEST.eq(sessionDigest),
                        LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> new Link(row.value1(), row.value2()));
    }

    int forget(Instant endedBefore) {
        return sql.deleteFrom(LINKS)
                .where(LINKS.EXPIRES_AT.lt(endedBefore.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
