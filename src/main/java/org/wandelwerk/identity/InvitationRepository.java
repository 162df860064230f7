package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.CODE_GENERATORS;
import static org.wandelwerk.identity.jooq.Tables.GRANTS;
import static org.wandelwerk.identity.jooq.Tables.INVITATIONS;
import static org.wandelwerk.identity.jooq.Tables.PASSKEYS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;
import static org.wandelwerk.identity.jooq.Tables.PROVIDER_ACCOUNTS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;

/** The table of invitations, written. */
@Repository
class InvitationRepository {

    /** That its mail has still to leave, or leaves now. */
    private static final Condition WAITS = INVITATIONS
            .SENT_AT
            .isNull()
            .and(INVITATIONS.UNKNOWN_AT.isNull())
            .and(INVITATIONS.FAILED_AT.isNull())
            .and(INVITATIONS.WITHDRAWN_AT.isNull());

    private final DSLContext sql;

    /**
     * An invitation whose mail is to leave now.
     *
     * @param by who invited
     * @param role that was given with it; {@code null} when none was, or it is over
     * @param letter the id of its mail, the same at each try
     * @param language in which its mail begins
     * @param tries how often it was tried, this time counted
     */
    record DueInvitation(
            PersonId person, PersonId by, @Nullable String role, UUID letter, Language language, int tries) {}

    InvitationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whoever has a way in needs no invitation; a password without a generator of codes is none. */
    static Condition hasNoWayIn() {
        var generator = DSL.selectOne()
                .from(CODE_GENERATORS)
                .where(CODE_GENERATORS.PERSON_ID.eq(ACCOUNTS.PERSON_ID), CODE_GENERATORS.SECRET.isNotNull());
        return ACCOUNTS.PASSWORD
                .isNull()
                .or(DSL.notExists(generator))
                .and(DSL.notExists(DSL.selectOne().from(PASSKEYS).where(PASSKEYS.PERSON_ID.eq(ACCOUNTS.PERSON_ID))))
                .and(DSL.notExists(DSL.selectOne()
                        .from(PROVIDER_ACCOUNTS)
                        .where(PROVIDER_ACCOUNTS.PERSON_ID.eq(ACCOUNTS.PERSON_ID))));
    }

    /** Lets nobody else invite before this transaction ends: the same form makes one thing, and an address too. */
    void holdInviting() {
        sql.execute("select pg_advisory_xact_lock(hashtext('identity.invitations'))");
    }

    /** Whose form this was that made invitations; empty when none did. */
    Optional<PersonId> byKey(String key) {
        return sql.select(INVITATIONS.INVITED_BY)
                .from(INVITATIONS)
                .where(INVITATIONS.ONE_TIME_KEY.eq(key))
                .limit(1)
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** Those of the addresses that have an account, each with whether its owner can be invited once more. */
    Map<Person, Boolean> known(Collection<MailAddress> mails) {
        var mayCome = DSL.field(hasNoWayIn().and(ACCOUNTS.LOCKED_AT.isNull()).and(ACCOUNTS.IS_DEMONSTRATION.isFalse()))
                .as("may_come");
        return sql.select(
                        ACCOUNTS.PERSON_ID,
                        PEOPLE.NAME,
                        ACCOUNTS.MAIL,
                        ACCOUNTS.IS_DEMONSTRATION,
                        ACCOUNTS.LOCKED_AT,
                        mayCome)
                .from(ACCOUNTS)
                .join(PEOPLE)
                .on(PEOPLE.ID.eq(ACCOUNTS.PERSON_ID))
                .where(ACCOUNTS.MAIL.in(mails.stream().map(MailAddress::value).toList()))
                .fetchMap(PersonRepository::person, row -> row.get(mayCome));
    }

    /** Asked before an invitation is withdrawn; nobody sets up a way in before this transaction ends. */
    boolean isWithoutWayIn(PersonId person) {
        return sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()), hasNoWayIn())
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    /** Lets no try of its mail begin or end before this transaction ends; the account is held first, as everywhere. */
    void hold(PersonId person) {
        sql.select(ACCOUNTS.PERSON_ID, INVITATIONS.PERSON_ID)
                .from(ACCOUNTS)
                .join(INVITATIONS)
                .on(INVITATIONS.PERSON_ID.eq(ACCOUNTS.PERSON_ID))
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .forUpdate()
                .fetch();
    }

    void add(PersonId person, PersonId by, Language language, @Nullable GrantId grant, String key, Instant now) {
        sql.insertInto(INVITATIONS)
                .set(INVITATIONS.PERSON_ID, person.value())
                .set(INVITATIONS.INVITED_BY, by.value())
                .set(INVITATIONS.INVITED_AT, now.atOffset(ZoneOffset.UTC))
                .set(INVITATIONS.LANGUAGE, language.name())
                .set(INVITATIONS.GRANT_ID, grant == null ? null : grant.value())
                .set(INVITATIONS.ONE_TIME_KEY, key)
                .execute();
    }

    /** Makes it anew, whether there was one or not: its mail has still to leave, unless it was handed over. */
    void renew(PersonId person, PersonId by, @Nullable Instant handedOver, Instant now) {
        var sent = handedOver == null ? null : handedOver.atOffset(ZoneOffset.UTC);
        sql.insertInto(INVITATIONS)
                .set(INVITATIONS.PERSON_ID, person.value())
                .set(INVITATIONS.INVITED_BY, by.value())
                .set(INVITATIONS.INVITED_AT, now.atOffset(ZoneOffset.UTC))
                .set(INVITATIONS.LANGUAGE, Language.DE.name())
                .set(INVITATIONS.SENT_AT, sent)
                .onConflict(INVITATIONS.PERSON_ID)
                .doUpdate()
                .set(INVITATIONS.INVITED_BY, by.value())
                .set(INVITATIONS.INVITED_AT, now.atOffset(ZoneOffset.UTC))
                .set(INVITATIONS.LETTER_ID, DSL.uuid())
                .set(INVITATIONS.TRIES, 0)
                .set(INVITATIONS.LEAVES_NOW, false)
                .set(INVITATIONS.SENT_AT, sent)
                .setNull(INVITATIONS.TRIED_AT)
                .setNull(INVITATIONS.DUE_AT)
                .setNull(INVITATIONS.UNKNOWN_AT)
                .setNull(INVITATIONS.FAILED_AT)
                .setNull(INVITATIONS.FAILED_BECAUSE)
                .setNull(INVITATIONS.WITHDRAWN_AT)
                .setNull(INVITATIONS.WITHDRAWN_BY)
                .execute();
    }

    /** Whether somebody was invited who has set up no way in, and the invitation still holds. */
    boolean isOpen(PersonId person) {
        return isWithoutWayIn(person)
                && sql.fetchExists(
                        INVITATIONS, INVITATIONS.PERSON_ID.eq(person.value()), INVITATIONS.WITHDRAWN_AT.isNull());
    }

    /** Whether one waits to be sent, or was made since; of two who ask at once, one waits for the other. */
    boolean isUnderWay(PersonId person, Instant since) {
        sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .forUpdate()
                .fetch();
        return sql.fetchExists(
                INVITATIONS,
                INVITATIONS.PERSON_ID.eq(person.value()),
                INVITATIONS.WITHDRAWN_AT.isNull(),
                INVITATIONS.FAILED_AT.isNull(),
                WAITS.or(INVITATIONS.INVITED_AT.gt(since.atOffset(ZoneOffset.UTC))));
    }

    /** Withdraws it, and tells the role that was given with it; empty when it is withdrawn or there is none. */
    Optional<Optional<GrantId>> withdraw(PersonId person, PersonId by, Instant now) {
        return sql.update(INVITATIONS)
                .set(INVITATIONS.WITHDRAWN_AT, now.atOffset(ZoneOffset.UTC))
                .set(INVITATIONS.WITHDRAWN_BY, by.value())
                .where(INVITATIONS.PERSON_ID.eq(person.value()), INVITATIONS.WITHDRAWN_AT.isNull())
                .returning(INVITATIONS.GRANT_ID)
                .fetchOptional(row -> Optional.ofNullable(row.getGrantId()).map(GrantId::new));
    }

    /**
     * Notes that the one leaves now that has waited longest; empty when none is due. One whose person comes in, or is
     * withdrawn, at this moment is left for the next round: both rows are held, and none is waited for.
     */
    Optional<DueInvitation> begin(Instant now, LocalDate today) {
        var at = now.atOffset(ZoneOffset.UTC);
        var role = DSL.field(DSL.select(GRANTS.ROLE)
                        .from(GRANTS)
                        .where(GRANTS.ID.eq(INVITATIONS.GRANT_ID), GRANTS.ENDED_AT.isNull())
                        .and(GRANTS.VALID_UNTIL.isNull().or(GRANTS.VALID_UNTIL.gt(today))))
                .as("role");
        return sql.update(INVITATIONS)
                .set(INVITATIONS.LEAVES_NOW, true)
                .set(INVITATIONS.TRIED_AT, at)
                .set(INVITATIONS.TRIES, INVITATIONS.TRIES.plus(1))
                .where(INVITATIONS.PERSON_ID.eq(due(at)))
                .returningResult(
                        INVITATIONS.PERSON_ID,
                        INVITATIONS.INVITED_BY,
                        role,
                        INVITATIONS.LETTER_ID,
                        INVITATIONS.LANGUAGE,
                        INVITATIONS.TRIES)
                .fetchOptional(row -> new DueInvitation(
                        new PersonId(row.value1()),
                        new PersonId(row.value2()),
                        row.value3(),
                        row.value4(),
                        Language.valueOf(row.value5()),
                        row.value6()));
    }

    private static Select<Record1<UUID>> due(OffsetDateTime at) {
        return DSL.select(INVITATIONS.PERSON_ID)
                .from(INVITATIONS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(INVITATIONS.PERSON_ID))
                .where(mayLeave(), INVITATIONS.LEAVES_NOW.isFalse())
                .and(INVITATIONS.DUE_AT.isNull().or(INVITATIONS.DUE_AT.le(at)))
                .orderBy(DSL.coalesce(INVITATIONS.DUE_AT, INVITATIONS.INVITED_AT), INVITATIONS.PERSON_ID)
                .limit(1)
                .forUpdate()
                .skipLocked();
    }

    /** Nobody is invited whose account is locked, or who came in another way meanwhile. */
    private static Condition mayLeave() {
        return WAITS.and(ACCOUNTS.LOCKED_AT.isNull()).and(hasNoWayIn());
    }

    /** Those whose mail has still to leave, also when it was put off. */
    InvitationPost.Waiting waiting() {
        return sql.select(DSL.count(), DSL.min(INVITATIONS.INVITED_AT))
                .from(INVITATIONS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(INVITATIONS.PERSON_ID))
                .where(mayLeave())
                .fetchSingle(row -> new InvitationPost.Waiting(
                        row.value1(), row.value2() == null ? null : row.value2().toInstant()));
    }

    void sent(UUID letter, Instant now) {
        end(letter, INVITATIONS.SENT_AT, now);
    }

    /** It left, and nobody knows whether it was taken. */
    void lose(UUID letter, Instant now) {
        end(letter, INVITATIONS.UNKNOWN_AT, now);
    }

    /** False when nobody wants it any more. */
    boolean putOff(UUID letter, Instant due) {
        end(letter, INVITATIONS.DUE_AT, due);
        return sql.fetchExists(INVITATIONS, INVITATIONS.LETTER_ID.eq(letter), WAITS);
    }

    /** Of the try that was begun, and of no other one. */
    private void end(UUID letter, Field<OffsetDateTime> ending, Instant time) {
        sql.update(INVITATIONS)
                .set(INVITATIONS.LEAVES_NOW, false)
                .set(ending, time.atOffset(ZoneOffset.UTC))
                .where(INVITATIONS.LETTER_ID.eq(letter), INVITATIONS.LEAVES_NOW.isTrue())
                .execute();
    }

    void loseBegunBefore(Instant time, Instant now) {
        sql.update(INVITATIONS)
                .set(INVITATIONS.LEAVES_NOW, false)
                .set(INVITATIONS.UNKNOWN_AT, now.atOffset(ZoneOffset.UTC))
                .where(INVITATIONS.LEAVES_NOW.isTrue(), INVITATIONS.TRIED_AT.lt(time.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** The try that was begun failed for good; false when another end was noted before. */
    boolean fail(UUID letter, String because, Instant now) {
        return fail(INVITATIONS.LETTER_ID.eq(letter).and(INVITATIONS.LEAVES_NOW.isTrue()), because, now)
                .isPresent();
    }

    /** It came back, whatever became of its tries; tells whose it is, and nobody for a mail that was sent anew. */
    Optional<PersonId> bounce(UUID letter, String because, Instant now) {
        return fail(INVITATIONS.LETTER_ID.eq(letter), because, now);
    }

    private Optional<PersonId> fail(Condition which, String because, Instant now) {
        return sql.update(INVITATIONS)
                .set(INVITATIONS.LEAVES_NOW, false)
                .set(INVITATIONS.FAILED_AT, now.atOffset(ZoneOffset.UTC))
                .set(INVITATIONS.FAILED_BECAUSE, because)
                .where(which, INVITATIONS.FAILED_AT.isNull())
                .returning(INVITATIONS.PERSON_ID)
                .fetchOptional(row -> new PersonId(row.getPersonId()));
    }
}
