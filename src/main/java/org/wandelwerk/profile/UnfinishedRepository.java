package org.wandelwerk.profile;

import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.LINKS;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Throws profiles away that were never handed in. */
@Repository
class UnfinishedRepository {

    private final DSLContext sql;

    UnfinishedRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static Condition untouchedSince(Instant before) {
        return PROFILES.STATE.eq(ProfileState.OPEN.name()).and(PROFILES.CHANGED_AT.lt(before.atOffset(ZoneOffset.UTC)));
    }

    int count(Instant before) {
        return sql.fetchCount(PROFILES, untouchedSince(before));
    }

    /** The oldest of them, with answers and links. */
    int forget(Instant before, int most) {
        var ids = sql.select(PROFILES.ID)
                .from(PROFILES)
                .where(untouchedSince(before))
                .orderBy(PROFILES.CHANGED_AT, PROFILES.ID)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(PROFILES.ID);
        sql.deleteFrom(ANSWERS).where(ANSWERS.PROFILE_ID.in(ids)).execute();
        sql.deleteFrom(LINKS).where(LINKS.PROFILE_ID.in(ids)).execute();
        return sql.deleteFrom(PROFILES).where(PROFILES.ID.in(ids)).execute();
    }
}
