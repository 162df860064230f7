package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.DEPUTIES;
import static org.wandelwerk.identity.jooq.Tables.GRANTS;
import static org.wandelwerk.identity.jooq.Tables.LINKS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The links that confirm new addresses, and what has become of them. */
@Repository
class NewAddressRepository {

    /** For how long a confirmed address waits for somebody who agrees. */
    private static final Duration WAITS = Duration.ofDays(7);

    private final DSLContext sql;

    NewAddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, PersonId person, MailAddress mail, PersonId by, SecretToken confirm, Instant now) {
        sql.insertInto(LINKS)
                .set(LINKS.ID, id)
                .set(LINKS.PERSON_ID, person.value())
                .set(LINKS.KIND, LinkKind.ADDRESS.name())
                .set(LINKS.MAIL, mail.value())
                .set(LINKS.ASKED_BY, by.value())
                .set(LINKS.TOKEN_DIGEST, confirm.digest())
                .set(LINKS.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .set(LINKS.EXPIRES_AT, now.plus(LinkKind.ADDRESS.life()).atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Lets a link to the former address stop it, and no earlier one; one that stands no more stays as it is. */
    void letStop(UUID id, SecretToken stop, Instant now) {
        sql.update(LINKS)
                .set(LINKS.STOP_DIGEST, stop.digest())
                .where(LINKS.ID.eq(id), isStanding(now))
                .execute();
    }

    /** What the link to the new address is for; empty when it is used, stopped or too old. */
    Optional<AddressWish> byLink(SecretToken token, Instant now, LocalDate day) {
        return one(LINKS.TOKEN_DIGEST.eq(token.digest()), now, day);
    }

    /** What the link to the former address stops; empty when there is nothing to stop any more. */
    Optional<AddressWish> byStop(SecretToken token, Instant now, LocalDate day) {
        return one(LINKS.STOP_DIGEST.eq(token.digest()), now, day);
    }

    /** The address that waits for the person. */
    Optional<AddressWish> of(PersonId person, Instant now, LocalDate day) {
        return one(LINKS.PERSON_ID.eq(person.value()), now, day);
    }

    /** Whose word is asked for: of own addresses, and of what none of the others named. */
    record Asked(PersonId person, Optional<Set<PersonId>> others, Instant now, LocalDate day) {}

    private static Condition areWaiting(Asked asked) {
        var isOwn = LINKS.PERSON_ID.eq(asked.person().value());
        var which = asked.others()
                .map(named -> isOwn.or(
                        LINKS.ASKED_BY.notIn(named.stream().map(PersonId::value).toList())))
                .orElse(isOwn);
        return LINKS.AGREED_AT.isNull().and(isGuarded(asked.day())).and(which);
    }

    /** So many of those that wait and were named since a moment, with all that were named with the last. */
    List<AddressWish> waiting(Asked asked, Instant since, int most) {
        var isAgreed = isAgreed(asked.day());
        return all(isAgreed, areWaiting(asked).and(LINKS.MADE_AT.ge(since.atOffset(ZoneOffset.UTC))), asked.now())
                .orderBy(LINKS.MADE_AT)
                .limit(most)
                .withTies()
                .fetch(row -> wish(row, isAgreed));
    }

    int countWaiting(Asked asked, int most) {
        return sql.fetchCount(
                all(isAgreed(asked.day()), areWaiting(asked), asked.now()).limit(most));
    }

    /** Notes that it was confirmed, and lets it wait on; two who write to the same wish wait for each other. */
    void confirm(UUID id, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        sql.update(LINKS)
                .set(LINKS.CONFIRMED_AT, at)
                .set(LINKS.EXPIRES_AT, at.plus(WAITS))
                .where(LINKS.ID.eq(id), isStanding(now), LINKS.CONFIRMED_AT.isNull())
                .execute();
    }

    void agree(UUID id, PersonId by, Instant now) {
        sql.update(LINKS)
                .set(LINKS.AGREED_AT, now.atOffset(ZoneOffset.UTC))
                .set(LINKS.AGREED_BY, by.value())
                .where(LINKS.ID.eq(id), isStanding(now), LINKS.AGREED_AT.isNull())
                .execute();
    }

    /** The address that it takes the place of is kept, because it is told for a while. */
    void use(UUID id, MailAddress former, Instant now) {
        sql.update(LINKS)
                .set(LINKS.FORMER_MAIL, former.value())
                .set(LINKS.USED_AT, now.atOffset(ZoneOffset.UTC))
                .where(LINKS.ID.eq(id), isStanding(now))
                .execute();
    }

    void stop(UUID id, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        sql.update(LINKS)
                .set(LINKS.STOPPED_AT, at)
                .set(LINKS.EXPIRES_AT, at)
                .where(LINKS.ID.eq(id), isStanding(now))
                .execute();
    }

    /** No new address waits for the person any longer. */
    void close(PersonId person, Instant now) {
        sql.update(LINKS)
                .set(LINKS.EXPIRES_AT, now.atOffset(ZoneOffset.UTC))
                .where(LINKS.PERSON_ID.eq(person.value()), isStanding(now))
                .execute();
    }

    /** Lets nobody else change the wishes of the person before this transaction ends. */
    void hold(PersonId person) {
        sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .forUpdate()
                .fetch();
    }

    private Optional<AddressWish> one(Condition which, Instant now, LocalDate day) {
        var isAgreed = isAgreed(day);
        return all(isAgreed, which, now)
                .orderBy(LINKS.MADE_AT, LINKS.ID)
                .limit(1)
                .fetchOptional(row -> wish(row, isAgreed));
    }

    private static Field<Boolean> isAgreed(LocalDate day) {
        return DSL.field(LINKS.AGREED_AT.isNotNull().or(DSL.not(isGuarded(day))))
                .as("is_agreed");
    }

    private SelectConditionStep<? extends Record> all(Field<Boolean> isAgreed, Condition which, Instant now) {
        return sql.select(LINKS.fields())
                .select(PEOPLE.NAME, ACCOUNTS.PERSON_ID, ACCOUNTS.MAIL, ACCOUNTS.IS_DEMONSTRATION, ACCOUNTS.LOCKED_AT)
                .select(isAgreed)
                .from(LINKS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(LINKS.PERSON_ID))
                .join(PEOPLE)
                .on(PEOPLE.ID.eq(LINKS.PERSON_ID))
                .where(which, isStanding(now), ACCOUNTS.LOCKED_AT.isNull());
    }

    private static AddressWish wish(Record row, Field<Boolean> isAgreed) {
        var by = row.get(LINKS.ASKED_BY);
        return new AddressWish(
                row.get(LINKS.ID),
                PersonRepository.person(row),
                new MailAddress(row.get(LINKS.MAIL)),
                row.get(LINKS.MADE_AT).toInstant(),
                row.get(LINKS.EXPIRES_AT).toInstant(),
                by == null ? null : new PersonId(by),
                row.get(LINKS.CONFIRMED_AT) != null,
                row.get(isAgreed));
    }

    /** Whether whoever gets the mails of the account could open something with it: now, or by what was given. */
    private static Condition isGuarded(LocalDate day) {
        var isGranted = DSL.exists(DSL.selectOne()
                .from(GRANTS)
                .leftJoin(DEPUTIES)
                .on(DEPUTIES.GRANT_ID.eq(GRANTS.ID), DEPUTIES.ENDED_AT.isNull(), DEPUTIES.VALID_UNTIL.ge(day))
                .where(
                        GRANTS.ENDED_AT.isNull(),
                        GRANTS.VALID_UNTIL.isNull().or(GRANTS.VALID_UNTIL.ge(day)),
                        GRANTS.PERSON_ID.eq(LINKS.PERSON_ID).or(DEPUTIES.DEPUTY_ID.eq(LINKS.PERSON_ID))));
        return DSL.not(InvitationRepository.hasNoWayIn()).or(isGranted);
    }

    private static Condition isStanding(Instant now) {
        return LINKS.KIND
                .eq(LinkKind.ADDRESS.name())
                .and(LINKS.USED_AT.isNull())
                .and(LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)));
    }
}
