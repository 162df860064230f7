package org.wandelwerk.profile;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.LINKS;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Throws profiles away that were never handed in, and the working copies of those that are settled. */
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

    /** The oldest of them, held so that nobody writes them while they go. */
    List<UUID> oldest(Instant before, int most) {
        return sql.select(PROFILES.ID)
                .from(PROFILES)
                .where(untouchedSince(before))
                .orderBy(PROFILES.CHANGED_AT, PROFILES.ID)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(PROFILES.ID);
    }

    /** Deletes profiles with their answers and links. */
    void forget(Collection<UUID> ids) {
        sql.deleteFrom(ANSWERS).where(ANSWERS.PROFILE_ID.in(ids)).execute();
        sql.deleteFrom(LINKS).where(LINKS.PROFILE_ID.in(ids)).execute();
        sql.deleteFrom(PROFILES).where(PROFILES.ID.in(ids)).execute();
    }

    /** Those of which no version was ever handed in. */
    List<UUID> neverHandedIn() {
        return sql.select(PROFILES.ID).from(PROFILES).where(isNeverHandedIn()).fetch(PROFILES.ID);
    }

    /** The same of these, held so that nobody hands them in meanwhile; one that is being handed in is awaited. */
    List<UUID> heldNeverHandedIn(Collection<UUID> ids) {
        return sql.select(PROFILES.ID)
                .from(PROFILES)
                .where(PROFILES.ID.eq(DSL.any(ids.toArray(UUID[]::new))), isNeverHandedIn())
                .orderBy(PROFILES.ID)
                .forUpdate()
                .fetch(PROFILES.ID);
    }

    /** Whoever waited for a row sees its new state, and not the versions that came with it. */
    private static Condition isNeverHandedIn() {
        return PROFILES.STATE
                .in(ProfileState.OPEN.name(), ProfileState.WITHDRAWN.name())
                .andNotExists(selectOne().from(VERSIONS).where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)));
    }

    private static Condition settledSince(Instant before) {
        return PROFILES.STATE
                .in(ProfileState.ACCEPTED.name(), ProfileState.WITHDRAWN.name())
                .and(PROFILES.CHANGED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .and(exists(selectOne().from(ANSWERS).where(ANSWERS.PROFILE_ID.eq(PROFILES.ID))));
    }

    /** How many profiles have answers beside their versions, though nobody may change them any more. */
    int countSettled(Instant before) {
        return sql.fetchCount(PROFILES, settledSince(before));
    }

    /** Deletes the answers of the oldest of them; tells of how many. */
    int forgetSettled(Instant before, int most) {
        var oldest = sql.select(PROFILES.ID)
                .from(PROFILES)
                .where(settledSince(before))
                .orderBy(PROFILES.CHANGED_AT, PROFILES.ID)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(PROFILES.ID);
        sql.deleteFrom(ANSWERS).where(ANSWERS.PROFILE_ID.in(oldest)).execute();
        return oldest.size();
    }
}
