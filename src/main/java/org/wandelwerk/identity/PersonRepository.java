package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;
import static org.wandelwerk.identity.jooq.Tables.SIGN_INS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The tables of people and their accounts. */
@Repository
class PersonRepository {

    private final DSLContext sql;
    private final RecentSignIns recent;

    PersonRepository(DSLContext sql, RecentSignIns recent) {
        this.recent = recent;
        this.sql = sql;
    }

    void add(Person person, Instant now) {
        sql.insertInto(PEOPLE)
                .set(PEOPLE.ID, person.id().value())
                .set(PEOPLE.NAME, person.name())
                .set(PEOPLE.KIND, "PERSON")
                .execute();
        sql.insertInto(ACCOUNTS)
                .set(ACCOUNTS.PERSON_ID, person.id().value())
                .set(ACCOUNTS.MAIL, person.mail().value())
                .set(ACCOUNTS.IS_DEMONSTRATION, person.isDemonstration())
                .set(ACCOUNTS.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Person> find(PersonId id) {
        return find(ACCOUNTS.PERSON_ID.eq(id.value()));
    }

    Optional<Person> find(MailAddress mail) {
        return find(ACCOUNTS.MAIL.eq(mail.value()));
    }

    /** Whether anybody but the demonstration ever signed in. */
    boolean isAnybodyHere() {
        return sql.fetchExists(sql.selectOne()
                .from(SIGN_INS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(SIGN_INS.PERSON_ID))
                .where(ACCOUNTS.IS_DEMONSTRATION.isFalse(), SIGN_INS.STANDING.eq(SignInStage.WHOLE.name())));
    }

    /** How many accounts of the demonstration there are. */
    int countDemonstration() {
        return sql.fetchCount(ACCOUNTS, ACCOUNTS.IS_DEMONSTRATION.isTrue());
    }

    void rename(PersonId id, String name) {
        recent.forget();
        sql.update(PEOPLE)
                .set(PEOPLE.NAME, name)
                .where(PEOPLE.ID.eq(id.value()), PEOPLE.NAME.ne(name))
                .execute();
    }

    void setMail(PersonId id, MailAddress mail) {
        recent.forget();
        sql.update(ACCOUNTS)
                .set(ACCOUNTS.MAIL, mail.value())
                .where(ACCOUNTS.PERSON_ID.eq(id.value()), ACCOUNTS.MAIL.ne(mail.value()))
                .execute();
    }

    /** Empty when the account is open. */
    Optional<AccountLock> lock(PersonId id) {
        return sql.select(ACCOUNTS.LOCKED_AT, ACCOUNTS.LOCKED_BECAUSE)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(id.value()), ACCOUNTS.LOCKED_AT.isNotNull())
                .fetchOptional(row -> new AccountLock(row.value1().toInstant(), row.value2()));
    }

    void lock(PersonId id, String reason, Instant now) {
        recent.forget();
        sql.update(ACCOUNTS)
                .set(ACCOUNTS.LOCKED_AT, now.atOffset(ZoneOffset.UTC))
                .set(ACCOUNTS.LOCKED_BECAUSE, reason)
                .where(ACCOUNTS.PERSON_ID.eq(id.value()), ACCOUNTS.LOCKED_AT.isNull())
                .execute();
    }

    void unlock(PersonId id) {
        recent.forget();
        sql.update(ACCOUNTS)
                .setNull(ACCOUNTS.LOCKED_AT)
                .setNull(ACCOUNTS.LOCKED_BECAUSE)
                .where(ACCOUNTS.PERSON_ID.eq(id.value()), ACCOUNTS.LOCKED_AT.isNotNull())
                .execute();
    }

    /** How the password was encoded; empty when there is none. */
    Optional<String> password(PersonId id) {
        return sql.select(ACCOUNTS.PASSWORD)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(id.value()), ACCOUNTS.PASSWORD.isNotNull())
                .fetchOptional(ACCOUNTS.PASSWORD);
    }

    void setPassword(PersonId id, String encoded) {
        sql.update(ACCOUNTS)
                .set(ACCOUNTS.PASSWORD, encoded)
                .where(ACCOUNTS.PERSON_ID.eq(id.value()))
                .execute();
    }

    void removePassword(PersonId id) {
        sql.update(ACCOUNTS)
                .setNull(ACCOUNTS.PASSWORD)
                .where(ACCOUNTS.PERSON_ID.eq(id.value()), ACCOUNTS.PASSWORD.isNotNull())
                .execute();
    }

    /** Whether there is a way in, also when the key is lost that opens it. */
    boolean hasSetUpAWayIn(PersonId id) {
        return sql.fetchExists(
                ACCOUNTS,
                ACCOUNTS.PERSON_ID.eq(id.value()),
                InvitationRepository.hasNoWayIn().not());
    }

    List<Person> at(Collection<MailAddress> mails) {
        return all(ACCOUNTS.MAIL.in(mails.stream().map(MailAddress::value).toList()));
    }

    List<Person> named(Collection<PersonId> people) {
        return all(ACCOUNTS.PERSON_ID.in(people.stream().map(PersonId::value).toList()));
    }

    private Optional<Person> find(Condition condition) {
        return all(condition).stream().findFirst();
    }

    private List<Person> all(Condition condition) {
        return sql.select(ACCOUNTS.PERSON_ID, PEOPLE.NAME, ACCOUNTS.MAIL, ACCOUNTS.IS_DEMONSTRATION, ACCOUNTS.LOCKED_AT)
                .from(ACCOUNTS)
                .join(PEOPLE)
                .on(PEOPLE.ID.eq(ACCOUNTS.PERSON_ID))
                .where(condition)
                .fetch(PersonRepository::person);
    }

    /** The person in a row that joins people and accounts. */
    static Person person(Record row) {
        return new Person(
                new PersonId(row.get(ACCOUNTS.PERSON_ID)),
                row.get(PEOPLE.NAME),
                new MailAddress(row.get(ACCOUNTS.MAIL)),
                row.get(ACCOUNTS.IS_DEMONSTRATION),
                row.get(ACCOUNTS.LOCKED_AT) != null);
    }
}
