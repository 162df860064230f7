package org.wandelwerk.identity.recovery;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.IDENTITY_CHECKS;
import static org.wandelwerk.identity.jooq.Tables.LINKS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;

/** The table of those who want an account back that they can prove too little for. */
@Repository
class IdentityCheckRepository {

    private final DSLContext sql;

    IdentityCheckRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, PersonId person, Instant now, Instant until) {
        sql.insertInto(IDENTITY_CHECKS)
                .set(IDENTITY_CHECKS.ID, id)
                .set(IDENTITY_CHECKS.PERSON_ID, person.value())
                .set(IDENTITY_CHECKS.ASKED_AT, at(now))
                .set(IDENTITY_CHECKS.EXPIRES_AT, at(until))
                .execute();
    }

    /** Lets nobody else write about the person's return before this transaction ends. */
    void hold(PersonId person) {
        sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .forUpdate()
                .fetch();
    }

    Optional<IdentityCheck> of(PersonId person, Instant now) {
        return first(IDENTITY_CHECKS.PERSON_ID.eq(person.value()), now);
    }

    /** What a link in a mail stops; empty when there is nothing to stop any more. */
    Optional<IdentityCheck> byStop(String digest, Instant now) {
        return first(IDENTITY_CHECKS.STOP_DIGESTS.contains(new String[] {digest}), now);
    }

    /** Whose word as a second person is asked for: neither of own ones, nor of the deputised or the named. */
    record Asked(PersonId by, Set<PersonId> deputised, Instant now) {}

    private static Condition areWaiting(Asked asked) {
        var others = Stream.concat(Stream.of(asked.by()), asked.deputised().stream())
                .map(PersonId::value)
                .toList();
        var named =
                DSL.selectOne().from(LINKS).where(LINKS.PERSON_ID.eq(IDENTITY_CHECKS.PERSON_ID), isNaming(asked.by()));
        return IDENTITY_CHECKS
                .CHECKED_AT
                .isNull()
                .and(IDENTITY_CHECKS.PERSON_ID.notIn(others))
                .andNotExists(named);
    }

    /** So many of those that wait and were asked for since a moment, with all that came with the last. */
    List<IdentityCheck> unchecked(Asked asked, Instant since, int most) {
        return all(areWaiting(asked).and(IDENTITY_CHECKS.ASKED_AT.ge(at(since))), asked.now())
                .orderBy(IDENTITY_CHECKS.ASKED_AT)
                .limit(most)
                .withTies()
                .fetch(IdentityCheckRepository::check);
    }

    int countUnchecked(Asked asked, int most) {
        return sql.fetchCount(all(areWaiting(asked), asked.now()).limit(most));
    }

    /** The latest of the person that were stopped. */
    List<StoppedCheck> stops(PersonId person, int most) {
        return sql.select(IDENTITY_CHECKS.STOPPED_AT, IDENTITY_CHECKS.STOPPED_BY, PEOPLE.NAME)
                .from(IDENTITY_CHECKS)
                .leftJoin(PEOPLE)
                .on(PEOPLE.ID.eq(IDENTITY_CHECKS.STOPPED_BY))
                .where(IDENTITY_CHECKS.PERSON_ID.eq(person.value()), IDENTITY_CHECKS.STOPPED_AT.isNotNull())
                .orderBy(IDENTITY_CHECKS.STOPPED_AT.desc(), IDENTITY_CHECKS.ID)
                .limit(most)
                .fetch(row -> new StoppedCheck(
                        row.value1().toInstant(),
                        row.value3() == null ? "" : row.value3(),
                        person.value().equals(row.value2())));
    }

    void check(UUID id, PersonId by, String grounds, Instant now, Instant opens, Instant until) {
        sql.update(IDENTITY_CHECKS)
                .set(IDENTITY_CHECKS.CHECKED_AT, at(now))
                .set(IDENTITY_CHECKS.CHECKED_BY, by.value())
                .set(IDENTITY_CHECKS.GROUNDS, grounds)
                .set(IDENTITY_CHECKS.OPENS_AT, at(opens))
                .set(IDENTITY_CHECKS.EXPIRES_AT, at(until))
                .where(IDENTITY_CHECKS.ID.eq(id), isStanding(now), IDENTITY_CHECKS.CHECKED_AT.isNull())
                .execute();
    }

    /** One more link that stops it: each mail has its own. */
    void letStop(UUID id, String digest, Instant now) {
        sql.update(IDENTITY_CHECKS)
                .set(IDENTITY_CHECKS.STOP_DIGESTS, DSL.arrayAppend(IDENTITY_CHECKS.STOP_DIGESTS, digest))
                .where(IDENTITY_CHECKS.ID.eq(id), isStanding(now))
                .execute();
    }

    void stop(UUID id, @Nullable PersonId by, Instant now) {
        sql.update(IDENTITY_CHECKS)
                .set(IDENTITY_CHECKS.STOPPED_AT, at(now))
                .set(IDENTITY_CHECKS.STOPPED_BY, by == null ? null : by.value())
                .where(IDENTITY_CHECKS.ID.eq(id), isStanding(now))
                .execute();
    }

    /** Uses it up; false when nobody checked, the wait is not over, or it ended. */
    boolean use(PersonId person, Instant now) {
        return sql.update(IDENTITY_CHECKS)
                        .set(IDENTITY_CHECKS.USED_AT, at(now))
                        .where(
                                IDENTITY_CHECKS.PERSON_ID.eq(person.value()),
                                isStanding(now),
                                IDENTITY_CHECKS.OPENS_AT.le(at(now)))
                        .execute()
                > 0;
    }

    /** Nothing that waits for the person waits any longer, because the person came back otherwise. */
    void close(PersonId person, Instant now) {
        sql.update(IDENTITY_CHECKS)
                .set(IDENTITY_CHECKS.EXPIRES_AT, at(now))
                .where(IDENTITY_CHECKS.PERSON_ID.eq(person.value()), isStanding(now))
                .execute();
    }

    /** Whether somebody named the address to which the person's links go now. */
    boolean isNamedBy(PersonId person, PersonId by) {
        return sql.fetchExists(LINKS, LINKS.PERSON_ID.eq(person.value()), isNaming(by));
    }

    private static Condition isNaming(PersonId by) {
        return LINKS.MAIL.isNotNull().and(LINKS.USED_AT.isNotNull()).and(LINKS.ASKED_BY.eq(by.value()));
    }

    /** The address of the account, and those that it had until lately. */
    List<MailAddress> addresses(PersonId person, Instant since) {
        var now = sql.select(ACCOUNTS.MAIL).from(ACCOUNTS).where(ACCOUNTS.PERSON_ID.eq(person.value()));
        var former = sql.select(LINKS.FORMER_MAIL)
                .from(LINKS)
                .where(LINKS.PERSON_ID.eq(person.value()), LINKS.FORMER_MAIL.isNotNull(), LINKS.USED_AT.gt(at(since)));
        return Stream.concat(now.fetch(row -> row.value1()).stream(), former.fetch(row -> row.value1()).stream())
                .distinct()
                .map(MailAddress::new)
                .toList();
    }

    int countEnded(Instant before) {
        return sql.fetchCount(IDENTITY_CHECKS, IDENTITY_CHECKS.EXPIRES_AT.lt(at(before)));
    }

    /** Deletes the oldest, and tells of which the reasons have to go from history as well. */
    GivenUp forgetEnded(Instant before, int most) {
        var oldest = DSL.select(IDENTITY_CHECKS.ID)
                .from(IDENTITY_CHECKS)
                .where(IDENTITY_CHECKS.EXPIRES_AT.lt(at(before)))
                .orderBy(IDENTITY_CHECKS.EXPIRES_AT)
                .limit(most);
        var keys = sql.deleteFrom(IDENTITY_CHECKS)
                .where(IDENTITY_CHECKS.ID.in(oldest))
                .returningResult(IDENTITY_CHECKS.ID.cast(String.class))
                .fetch(row -> row.value1());
        return new GivenUp(
                keys.size(), List.of(new FormerValues("identity.identity_checks", "id", keys, List.of("grounds"))));
    }

    private Optional<IdentityCheck> first(Condition which, Instant now) {
        return all(which, now)
                .orderBy(IDENTITY_CHECKS.ASKED_AT, IDENTITY_CHECKS.ID)
                .limit(1)
                .fetchOptional(IdentityCheckRepository::check);
    }

    private SelectConditionStep<? extends Record> all(Condition which, Instant now) {
        return sql.select(IDENTITY_CHECKS.fields())
                .select(PEOPLE.NAME)
                .from(IDENTITY_CHECKS)
                .join(PEOPLE)
                .on(PEOPLE.ID.eq(IDENTITY_CHECKS.PERSON_ID))
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(IDENTITY_CHECKS.PERSON_ID))
                .where(which, isStanding(now), ACCOUNTS.LOCKED_AT.isNull());
    }

    private static IdentityCheck check(Record row) {
        var by = row.get(IDENTITY_CHECKS.CHECKED_BY);
        var opens = row.get(IDENTITY_CHECKS.OPENS_AT);
        return new IdentityCheck(
                row.get(IDENTITY_CHECKS.ID),
                new PersonId(row.get(IDENTITY_CHECKS.PERSON_ID)),
                row.get(PEOPLE.NAME),
                row.get(IDENTITY_CHECKS.ASKED_AT).toInstant(),
                row.get(IDENTITY_CHECKS.EXPIRES_AT).toInstant(),
                by == null ? null : new PersonId(by),
                row.get(IDENTITY_CHECKS.GROUNDS),
                opens == null ? null : opens.toInstant());
    }

    private static Condition isStanding(Instant now) {
        return IDENTITY_CHECKS
                .USED_AT
                .isNull()
                .and(IDENTITY_CHECKS.STOPPED_AT.isNull())
                .and(IDENTITY_CHECKS.EXPIRES_AT.gt(at(now)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
