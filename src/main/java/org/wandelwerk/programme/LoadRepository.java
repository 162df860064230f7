package org.wandelwerk.programme;

import static org.wandelwerk.programme.jooq.Tables.LOADS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of loads. */
@Repository
class LoadRepository {

    private final DSLContext sql;

    LoadRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Lets one node of the house load at a time, until the end of the transaction. */
    void waitForOthers() {
        sql.execute("select pg_advisory_xact_lock(hashtext('programme.loads'))");
    }

    /** Whether the files of the last load had this digest. */
    boolean isNewest(String digest) {
        return sql.select(LOADS.DIGEST)
                .from(LOADS)
                .orderBy(LOADS.LOADED_AT.desc())
                .limit(1)
                .fetchOptional(LOADS.DIGEST)
                .filter(digest::equals)
                .isPresent();
    }

    void note(UUID id, String digest, Instant now) {
        sql.insertInto(LOADS)
                .set(LOADS.ID, id)
                .set(LOADS.DIGEST, digest)
                .set(LOADS.LOADED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
