package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.INVITATIONS;
import static org.wandelwerk.identity.jooq.Tables.LINKS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The table of single-use links, by their digests. */
@Repository
class LinkRepository {

    private final DSLContext sql;

    /**
     * A link that was used up just now.
     *
     * @param onwards where the person wanted to go; empty when nobody knows
     */
    record Used(PersonId person, LinkKind kind, String onwards) {}

    LinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** @param letter the mail of an invitation that brings it; {@code null} when no such mail does */
    void add(
            UUID id,
            PersonId person,
            LinkKind kind,
            String digest,
            String onwards,
            @Nullable UUID letter,
            Instant now) {
        sql.insertInto(LINKS)
                .set(LINKS.ID, id)
                .set(LINKS.PERSON_ID, person.value())
                .set(LINKS.KIND, kind.name())
                .set(LINKS.TOKEN_DIGEST, digest)
                .set(LINKS.ONWARDS, onwards.isEmpty() ? null : onwards)
                .set(LINKS.LETTER_ID, letter)
                .set(LINKS.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .set(LINKS.EXPIRES_AT, now.plus(kind.life()).atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<PersonId> open(String digest, Instant now) {
        return sql.select(LINKS.PERSON_ID)
                .from(LINKS)
                .where(isOpen(digest, now))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /**
     * Lets nobody else use a link of the same invitation, and no further try of its mail begin, before this transaction
     * ends. The account is held before the invitation, as everywhere.
     */
    void hold(String digest) {
        sql.select(ACCOUNTS.PERSON_ID, INVITATIONS.PERSON_ID)
                .from(ACCOUNTS)
                .join(INVITATIONS)
                .on(INVITATIONS.PERSON_ID.eq(ACCOUNTS.PERSON_ID))
                .where(ACCOUNTS.PERSON_ID.eq(
                        DSL.select(LINKS.PERSON_ID).from(LINKS).where(LINKS.TOKEN_DIGEST.eq(digest))))
                .forUpdate()
                .fetch();
    }

    /** Notes that the mail of an invitation arrived, unless it is known to have left or not to have arrived. */
    void noteArrival(PersonId person, Instant now) {
        sql.update(INVITATIONS)
                .set(INVITATIONS.LEAVES_NOW, false)
                .set(INVITATIONS.SENT_AT, DSL.coalesce(INVITATIONS.TRIED_AT, now.atOffset(ZoneOffset.UTC)))
                .setNull(INVITATIONS.UNKNOWN_AT)
                .where(
                        INVITATIONS.PERSON_ID.eq(person.value()),
                        INVITATIONS.SENT_AT.isNull(),
                        INVITATIONS.FAILED_AT.isNull(),
                        INVITATIONS.WITHDRAWN_AT.isNull())
                .execute();
    }

    /** Uses it up; empty when it is used or too old, also when two come at once. */
    Optional<Used> use(String digest, Instant now) {
        return sql.update(LINKS)
                .set(LINKS.USED_AT, now.atOffset(ZoneOffset.UTC))
                .where(isOpen(digest, now))
                .returning(LINKS.PERSON_ID, LINKS.KIND, LINKS.ONWARDS)
                .fetchOptional(row -> new Used(
                        new PersonId(row.get(LINKS.PERSON_ID)),
                        LinkKind.valueOf(row.get(LINKS.KIND)),
                        Objects.requireNonNullElse(row.get(LINKS.ONWARDS), "")));
    }

    /** Whether one was made since; of two who ask at once, one waits for the other. */
    boolean isMadeSince(PersonId person, LinkKind kind, Instant since) {
        sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .forUpdate()
                .fetch();
        return sql.fetchExists(
                LINKS,
                LINKS.PERSON_ID.eq(person.value()),
                LINKS.KIND.eq(kind.name()),
                LINKS.USED_AT.isNull(),
                LINKS.MADE_AT.gt(since.atOffset(ZoneOffset.UTC)));
    }

    /** Links by which the person comes in are void from now on, if they were not used; new addresses wait on. */
    void close(PersonId person, Instant now) {
        close(person, LINKS.KIND.ne(LinkKind.ADDRESS.name()), now);
    }

    void closeInvitations(PersonId person, Instant now) {
        close(person, LINKS.KIND.eq(LinkKind.INVITATION.name()), now);
    }

    /** Whatever the person was sent is void from now on. */
    void closeAll(PersonId person, Instant now) {
        close(person, DSL.noCondition(), now);
    }

    private void close(PersonId person, Condition which, Instant now) {
        sql.update(LINKS)
                .set(LINKS.EXPIRES_AT, now.atOffset(ZoneOffset.UTC))
                .where(
                        LINKS.PERSON_ID.eq(person.value()),
                        which,
                        LINKS.USED_AT.isNull(),
                        LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** One that lets somebody in. */
    private static Condition isOpen(String digest, Instant now) {
        return LINKS.TOKEN_DIGEST
                .eq(digest)
                .and(LINKS.KIND.ne(LinkKind.ADDRESS.name()))
                .and(LINKS.USED_AT.isNull())
                .and(LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)));
    }
}
