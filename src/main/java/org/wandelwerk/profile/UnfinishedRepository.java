package org.wandelwerk.profile;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.LINKS;
import static org.wandelwerk.profile.jooq.Tables.MESSAGES;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REMINDERS;
import static org.wandelwerk.profile.jooq.Tables.REMOVALS;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.TAKEOVERS;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.FormerValues;

/** Throws profiles away whose time is over: never handed in, settled, or of projects that are over. */
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

    private static Condition settledSince(Instant before, Collection<UUID> over, Collection<UUID> unseen) {
        var hasAnswers = exists(selectOne().from(ANSWERS).where(ANSWERS.PROFILE_ID.eq(PROFILES.ID)));
        var isSettled = PROFILES.STATE
                .eq(ProfileState.WITHDRAWN.name())
                .or(PROFILES.STATE.eq(ProfileState.ACCEPTED.name()).and(notExists(notHandedIn())));
        var isOver =
                PROFILES.STATE.ne(ProfileState.OPEN.name()).and(PROFILES.ID.eq(DSL.any(over.toArray(UUID[]::new))));
        return PROFILES.CHANGED_AT
                .lt(before.atOffset(ZoneOffset.UTC))
                .and(isSettled
                        .or(isOver)
                        .and(hasAnswers)
                        .or(isOver.and(PROFILES.ID.eq(DSL.any(unseen.toArray(UUID[]::new))))));
    }

    /** What was answered after the last version and waits to be handed in: an accepted profile takes what follows. */
    private static Select<Record1<Integer>> notHandedIn() {
        var last = select(max(VERSIONS.REVISION)).from(VERSIONS).where(VERSIONS.PROFILE_ID.eq(PROFILES.ID));
        return selectOne().from(ANSWERS).where(ANSWERS.PROFILE_ID.eq(PROFILES.ID), ANSWERS.REVISION.gt(last));
    }

    /**
     * How many profiles have answers beside their versions that are those of the last version, or that came too late.
     *
     * @param over whose ways ended
     * @param unseen those of them that have files which were never handed in
     */
    int countSettled(Instant before, Collection<UUID> over, Collection<UUID> unseen) {
        return sql.fetchCount(PROFILES, settledSince(before, over, unseen));
    }

    /** Deletes the answers of the oldest of them, and tells which these are. */
    List<UUID> forgetSettled(Instant before, Collection<UUID> over, Collection<UUID> unseen, int most) {
        var oldest = sql.select(PROFILES.ID)
                .from(PROFILES)
                .where(settledSince(before, over, unseen))
                .orderBy(PROFILES.CHANGED_AT, PROFILES.ID)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(PROFILES.ID);
        sql.deleteFrom(ANSWERS).where(ANSWERS.PROFILE_ID.in(oldest)).execute();
        return oldest;
    }

    private static Condition endedOf(Instant before, Collection<UUID> over) {
        var isAlone = PROFILES.STATE
                .eq(ProfileState.WITHDRAWN.name())
                .andNotExists(selectOne().from(VERSIONS).where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)));
        return PROFILES.CHANGED_AT
                .lt(before.atOffset(ZoneOffset.UTC))
                .and(PROFILES.ID.eq(DSL.any(over.toArray(UUID[]::new))).or(isAlone));
    }

    /** How many profiles belong to projects that are over, or were taken back before they were handed in. */
    int countEnded(Instant before, Collection<UUID> over) {
        return sql.fetchCount(PROFILES, endedOf(before, over));
    }

    List<UUID> oldestEnded(Instant before, Collection<UUID> over, int most) {
        return sql.select(PROFILES.ID)
                .from(PROFILES)
                .where(endedOf(before, over))
                .orderBy(PROFILES.CHANGED_AT, PROFILES.ID)
                .limit(most)
                .fetch(PROFILES.ID);
    }

    /** Those of the given ones that ended, held so that nobody writes them until the end of the transaction. */
    List<UUID> heldEnded(Instant before, Collection<UUID> over, Collection<String> given) {
        return sql.select(PROFILES.ID)
                .from(PROFILES)
                .where(endedOf(before, over), PROFILES.ID.cast(String.class).in(given))
                .orderBy(PROFILES.ID)
                .forUpdate()
                .fetch(PROFILES.ID);
    }

    /** What was handed in, answered and said of a profile, as lines of JSON. */
    Map<UUID, List<DataField>> files(Collection<UUID> profiles) {
        return sql.selectFrom(PROFILES)
                .where(PROFILES.ID.in(profiles))
                .orderBy(PROFILES.CHANGED_AT, PROFILES.ID)
                .fetch()
                .intoMap(
                        row -> row.getId(),
                        row -> DataField.known(
                                DataField.words("profile.data.key", row.getKey()),
                                DataField.term("profile.data.state", "profile.state." + row.getState()),
                                DataField.moment("profile.data.begun", row.getBegunAt()),
                                DataField.moment("profile.data.changed", row.getChangedAt()),
                                lines("profile.data.versions", VERSIONS, VERSIONS.PROFILE_ID, row.getId()),
                                lines("profile.data.replies", REPLIES, REPLIES.PROFILE_ID, row.getId()),
                                lines("profile.data.messages", MESSAGES, MESSAGES.PROFILE_ID, row.getId()),
                                lines("profile.data.takeovers", TAKEOVERS, TAKEOVERS.PROFILE_ID, row.getId())));
    }

    private Stream<DataField> lines(String key, Table<?> table, Field<UUID> owner, UUID profile) {
        var row = DSL.field("(to_jsonb(said) - 'one_time_key')::text", String.class);
        var lines = sql.select(row)
                .from(table.as("said"))
                .where(DSL.field(DSL.name("said", owner.getName()), UUID.class).eq(profile))
                .orderBy(row)
                .fetch(one -> one.value1());
        return DataField.words(key, String.join("\n", lines));
    }

    /** Deletes profiles with all that was handed in, answered and said; which former values history has to erase. */
    List<FormerValues> forgetEnded(Collection<UUID> profiles) {
        var values = List.of(
                FormerValues.ofRows("profile.versions", ids(VERSIONS, VERSIONS.PROFILE_ID, profiles), "answers"),
                FormerValues.ofRows("profile.replies", ids(REPLIES, REPLIES.PROFILE_ID, profiles), "reason"),
                FormerValues.ofRows("profile.messages", ids(MESSAGES, MESSAGES.PROFILE_ID, profiles), "words"));
        sql.deleteFrom(REMINDERS).where(REMINDERS.PROFILE_ID.in(profiles)).execute();
        sql.deleteFrom(REPLIES).where(REPLIES.PROFILE_ID.in(profiles)).execute();
        sql.deleteFrom(MESSAGES).where(MESSAGES.PROFILE_ID.in(profiles)).execute();
        sql.deleteFrom(REMOVALS).where(REMOVALS.PROFILE_ID.in(profiles)).execute();
        sql.deleteFrom(TAKEOVERS).where(TAKEOVERS.PROFILE_ID.in(profiles)).execute();
        sql.deleteFrom(VERSIONS).where(VERSIONS.PROFILE_ID.in(profiles)).execute();
        forget(profiles);
        return values;
    }

    private List<UUID> ids(Table<?> table, Field<UUID> owner, Collection<UUID> profiles) {
        return sql.select(DSL.field(DSL.name("id"), UUID.class))
                .from(table)
                .where(owner.in(profiles))
                .fetch(row -> row.value1());
    }
}
