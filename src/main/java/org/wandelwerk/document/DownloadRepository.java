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

    void add(String tokenDigest, String sessionDigest, Link link, Instant end) {
        sql.insertInto(LINKS)
                .set(LINKS.TOKEN_DIGEST, tokenDigest)
                .set(LINKS.SESSION_DIGEST, sessionDigest)
                .set(LINKS.VERSION_ID, link.version())
                .set(LINKS.PURPOSE, link.purpose().name())
                .set(LINKS.EXPIRES_AT, end.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** What a link was made for, and what is therefore asked when it is opened. */
    enum Purpose {
        /** For the audience of the version. */
        READING,
        /** For whoever decides about a version that is held. */
        CHECKING,
        /** For those who write the record that it belongs to. */
        WRITING
    }

    /** What a link leads to. */
    record Link(UUID version, Purpose purpose) {}

    Optional<Link> link(String tokenDigest, String sessionDigest, Instant now) {
        return sql.select(LINKS.VERSION_ID, LINKS.PURPOSE)
                .from(LINKS)
                .where(
                        LINKS.TOKEN_DIGEST.eq(tokenDigest),
                        LINKS.SESSION_DIGEST.eq(sessionDigest),
                        LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> new Link(row.value1(), Purpose.valueOf(row.value2())));
    }

    int forget(Instant endedBefore) {
        return sql.deleteFrom(LINKS)
                .where(LINKS.EXPIRES_AT.lt(endedBefore.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
