package org.wandelwerk.profile;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REMINDERS;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.project.ProjectId;

/** Stores what the office said to versions, and of which of that somebody was reminded. */
@Repository
class ReplyRepository {

    /** That questions are to be answered anew; of one version that is said once. */
    static final Condition ASKS_ANEW = DSL.cardinality(REPLIES.QUESTIONS).gt(0);

    private final DSLContext sql;

    ReplyRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, ProjectId profile, Reply reply, String key) {
        sql.insertInto(REPLIES)
                .set(REPLIES.ID, id)
                .set(REPLIES.PROFILE_ID, profile.value())
                .set(REPLIES.NUMBER, reply.number())
                .set(REPLIES.ONE_TIME_KEY, key)
                .set(REPLIES.QUESTIONS, reply.questions().toArray(String[]::new))
                .set(REPLIES.REASON, reply.reason())
                .set(REPLIES.DUE, reply.due())
                .set(REPLIES.REPLIED_BY, reply.by().value())
                .set(REPLIES.REPLIED_AT, reply.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    boolean has(String key) {
        return sql.fetchExists(REPLIES, REPLIES.ONE_TIME_KEY.eq(key));
    }

    /** Whether the office has accepted some version, whatever it said later. */
    boolean isAccepted(ProjectId profile) {
        return sql.fetchExists(REPLIES, REPLIES.PROFILE_ID.eq(profile.value()), ASKS_ANEW.not());
    }

    /** Whether the office said something to a version. */
    boolean has(ProjectId profile, int number) {
        return sql.fetchExists(REPLIES, REPLIES.PROFILE_ID.eq(profile.value()), REPLIES.NUMBER.eq(number));
    }

    /** The newest first. */
    List<Reply> of(ProjectId profile) {
        return sql.selectFrom(REPLIES)
                .where(REPLIES.PROFILE_ID.eq(profile.value()))
                .orderBy(REPLIES.NUMBER.desc(), REPLIES.REPLIED_AT.desc(), ASKS_ANEW.desc())
                .fetch(ReplyRepository::reply);
    }

    /** A reply that named a day, of a profile that waits for those who write it. */
    record DueReply(ProjectId profile, Reply reply) {}

    /**
     * Those whose day lies behind one day and not behind another, and of which nobody was reminded; the next first.
     *
     * @param said before when they were
     */
    List<DueReply> due(LocalDate after, LocalDate until, Instant said, int most) {
        var newer = VERSIONS.as("newer");
        return sql.select(REPLIES.fields())
                .from(REPLIES)
                .join(PROFILES)
                .on(PROFILES.ID.eq(REPLIES.PROFILE_ID))
                .where(
                        PROFILES.STATE.eq(ProfileState.RETURNED.name()),
                        ASKS_ANEW,
                        REPLIES.DUE.gt(after),
                        REPLIES.DUE.le(until),
                        REPLIES.REPLIED_AT.lt(said.atOffset(ZoneOffset.UTC)),
                        notExists(selectOne()
                                .from(newer)
                                .where(newer.PROFILE_ID.eq(REPLIES.PROFILE_ID), newer.NUMBER.gt(REPLIES.NUMBER))),
                        notExists(selectOne()
                                .from(REMINDERS)
                                .where(
                                        REMINDERS.PROFILE_ID.eq(REPLIES.PROFILE_ID),
                                        REMINDERS.NUMBER.eq(REPLIES.NUMBER))))
                .orderBy(REPLIES.DUE, REPLIES.ID)
                .limit(most)
                .fetch(row -> new DueReply(new ProjectId(row.get(REPLIES.PROFILE_ID)), reply(row)));
    }

    /** Notes a reminder; false when another node was quicker. */
    boolean noteReminder(DueReply due, Instant now) {
        return sql.insertInto(REMINDERS)
                        .set(REMINDERS.PROFILE_ID, due.profile().value())
                        .set(REMINDERS.NUMBER, due.reply().number())
                        .set(REMINDERS.REMINDED_AT, now.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** The number of the version that was handed in last. */
    int newestVersion(ProjectId profile) {
        return sql.select(max(VERSIONS.NUMBER))
                .from(VERSIONS)
                .where(VERSIONS.PROFILE_ID.eq(profile.value()))
                .fetchSingle(row -> row.value1());
    }

    /** Notes that somebody translated a version, unless somebody did before. */
    void translated(ProjectId profile, int number, PersonId by, Instant now) {
        sql.update(VERSIONS)
                .set(VERSIONS.TRANSLATED_AT, now.atOffset(ZoneOffset.UTC))
                .set(VERSIONS.TRANSLATED_BY, by.value())
                .where(
                        VERSIONS.PROFILE_ID.eq(profile.value()),
                        VERSIONS.NUMBER.eq(number),
                        VERSIONS.TRANSLATED_AT.isNull())
                .execute();
    }

    private static Reply reply(Record row) {
        return new Reply(
                row.get(REPLIES.NUMBER),
                List.of(row.get(REPLIES.QUESTIONS)),
                row.get(REPLIES.REASON),
                row.get(REPLIES.DUE),
                new PersonId(row.get(REPLIES.REPLIED_BY)),
                row.get(REPLIES.REPLIED_AT).toInstant());
    }
}
