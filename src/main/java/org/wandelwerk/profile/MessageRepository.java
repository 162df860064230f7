package org.wandelwerk.profile;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.profile.jooq.Tables.MESSAGES;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.profile.Conversation.Message;
import org.wandelwerk.profile.Conversations.WaitingMessage;
import org.wandelwerk.profile.jooq.tables.records.MessagesRecord;
import org.wandelwerk.project.ProjectId;

/** Stores what is said about profiles, and up to where each side has read it. */
@Repository
class MessageRepository {

    private static final Condition IS_UNREAD =
            MESSAGES.IS_OF_OFFICE.isFalse().and(MESSAGES.NUMBER.gt(PROFILES.OFFICE_READ));

    private final DSLContext sql;

    MessageRepository(DSLContext sql) {
        this.sql = sql;
    }

    Conversation of(ProjectId profile) {
        var messages = sql.selectFrom(MESSAGES)
                .where(MESSAGES.PROFILE_ID.eq(profile.value()))
                .orderBy(MESSAGES.NUMBER)
                .limit(Conversations.MOST)
                .fetch(MessageRepository::message);
        return sql.select(PROFILES.OFFICE_READ, PROFILES.WRITERS_READ)
                .from(PROFILES)
                .where(PROFILES.ID.eq(profile.value()))
                .fetchSingle(row -> new Conversation(messages, row.value1(), row.value2()));
    }

    boolean has(String key) {
        return sql.fetchExists(MESSAGES, MESSAGES.ONE_TIME_KEY.eq(key));
    }

    /** How many there are; each has the number after the one before. */
    int count(ProjectId profile) {
        return sql.fetchCount(MESSAGES, MESSAGES.PROFILE_ID.eq(profile.value()));
    }

    void add(UUID id, ProjectId profile, Message message, String key) {
        var by = message.by();
        sql.insertInto(MESSAGES)
                .set(MESSAGES.ID, id)
                .set(MESSAGES.PROFILE_ID, profile.value())
                .set(MESSAGES.NUMBER, message.number())
                .set(MESSAGES.ONE_TIME_KEY, key)
                .set(MESSAGES.IS_OF_OFFICE, message.isOfOffice())
                .set(MESSAGES.WORDS, message.words())
                .set(MESSAGES.WRITTEN_BY, by == null ? null : by.value())
                .set(MESSAGES.WRITTEN_AT, message.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Notes that one side has read up to a message, and no less than before. */
    void read(ProjectId profile, boolean byOffice, int number) {
        var upTo = byOffice ? PROFILES.OFFICE_READ : PROFILES.WRITERS_READ;
        sql.update(PROFILES)
                .set(upTo, number)
                .where(PROFILES.ID.eq(profile.value()), upTo.lt(number))
                .execute();
    }

    /** Where the office has not read all, who waits longest first. */
    List<WaitingMessage> unreadByOffice(Instant from, int most) {
        var since = min(MESSAGES.WRITTEN_AT);
        var title = field(select(DSL.coalesce(field("{0} ->> 'title'", String.class, VERSIONS.ANSWERS), DSL.inline("")))
                .from(VERSIONS)
                .where(
                        VERSIONS.PROFILE_ID.eq(PROFILES.ID),
                        VERSIONS.NUMBER.eq(select(max(VERSIONS.NUMBER))
                                .from(VERSIONS)
                                .where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)))));
        return sql.select(PROFILES.fields())
                .select(title, since)
                .from(PROFILES)
                .join(MESSAGES)
                .on(MESSAGES.PROFILE_ID.eq(PROFILES.ID))
                .where(IS_UNREAD)
                .groupBy(PROFILES.ID)
                .having(since.ge(from.atOffset(ZoneOffset.UTC)))
                .orderBy(since)
                .limit(most)
                .withTies()
                .fetch(row -> new WaitingMessage(
                        ProfileRepository.profile(row),
                        row.get(title),
                        row.get(since).toInstant()));
    }

    int countUnreadByOffice(int most) {
        return sql.fetchCount(DSL.selectDistinct(MESSAGES.PROFILE_ID)
                .from(PROFILES)
                .join(MESSAGES)
                .on(MESSAGES.PROFILE_ID.eq(PROFILES.ID))
                .where(IS_UNREAD)
                .limit(most));
    }

    private static Message message(MessagesRecord row) {
        return new Message(
                row.getNumber(),
                row.getIsOfOffice(),
                row.getWords(),
                row.getWrittenBy() == null ? null : new PersonId(row.getWrittenBy()),
                row.getWrittenAt().toInstant());
    }
}
