package org.wandelwerk.identity;

import static java.util.stream.Collectors.toMap;
import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.CODE_GENERATORS;
import static org.wandelwerk.identity.jooq.Tables.IDENTITY_CHECKS;
import static org.wandelwerk.identity.jooq.Tables.INVITATIONS;
import static org.wandelwerk.identity.jooq.Tables.KEPT_FORMS;
import static org.wandelwerk.identity.jooq.Tables.LINKS;
import static org.wandelwerk.identity.jooq.Tables.PASSKEYS;
import static org.wandelwerk.identity.jooq.Tables.PASSKEY_USES;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;
import static org.wandelwerk.identity.jooq.Tables.PROVIDER_ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.SIGN_INS;
import static org.wandelwerk.identity.jooq.Tables.SPARE_CODES;
import static org.wandelwerk.identity.jooq.Tables.USED_CODES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;

/** Reads an account with all that belongs to it, and deletes it. */
@Repository
class AccountRecordRepository {

    /** What belongs to an account and nothing else. */
    private static final Map<String, TableField<?, UUID>> PARTS = Map.of(
            "checks", IDENTITY_CHECKS.PERSON_ID,
            "used", USED_CODES.PERSON_ID,
            "codes", CODE_GENERATORS.PERSON_ID,
            "signins", SIGN_INS.PERSON_ID,
            "links", LINKS.PERSON_ID,
            "invitations", INVITATIONS.PERSON_ID,
            "passkeys", PASSKEYS.PERSON_ID,
            "providers", PROVIDER_ACCOUNTS.PERSON_ID,
            "forms", KEPT_FORMS.PERSON_ID,
            "spares", SPARE_CODES.PERSON_ID);

    private final DSLContext sql;
    private final RecentSignIns recent;

    AccountRecordRepository(DSLContext sql, RecentSignIns recent) {
        this.sql = sql;
        this.recent = recent;
    }

    Stream<List<DataField>> account(PersonId person, int most) {
        return sql
                .select(
                        PEOPLE.NAME,
                        ACCOUNTS.MAIL,
                        ACCOUNTS.CREATED_AT,
                        ACCOUNTS.PASSWORD.isNotNull(),
                        ACCOUNTS.LOCKED_AT,
                        ACCOUNTS.LOCKED_BECAUSE)
                .from(ACCOUNTS)
                .join(PEOPLE)
                .on(PEOPLE.ID.eq(ACCOUNTS.PERSON_ID))
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("identity.data.name", row.value1()),
                        DataField.words("identity.data.mail", row.value2()),
                        DataField.moment("identity.data.created", row.value3()),
                        DataField.term("identity.data.password", "identity.data.password." + row.value4()),
                        DataField.moment("identity.data.locked", row.value5()),
                        AccountLock.LEFT.equals(row.value6())
                                ? DataField.term("identity.data.because", "access.lock.because." + row.value6())
                                : DataField.words("identity.data.because", row.value6())));
    }

    Stream<List<DataField>> signIns(PersonId person, int most) {
        return sql
                .select(SIGN_INS.WAY, SIGN_INS.DEVICE, SIGN_INS.BEGAN_AT, SIGN_INS.SEEN_AT, SIGN_INS.ENDED_AT)
                .from(SIGN_INS)
                .where(SIGN_INS.PERSON_ID.eq(person.value()))
                .orderBy(SIGN_INS.BEGAN_AT.desc(), SIGN_INS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("identity.data.began", row.value3()),
                        DataField.term("identity.data.way", "identity.way." + row.value1()),
                        DataField.words("identity.data.device", row.value2()),
                        DataField.moment("identity.data.seen", row.value4()),
                        DataField.moment("identity.data.ended", row.value5())));
    }

    Stream<List<DataField>> passkeys(PersonId person, int most) {
        return sql
                .select(PASSKEYS.LABEL, PASSKEYS.REGISTERED_AT, PASSKEY_USES.USED_AT)
                .from(PASSKEYS)
                .leftJoin(PASSKEY_USES)
                .on(PASSKEY_USES.PASSKEY_ID.eq(PASSKEYS.ID))
                .where(PASSKEYS.PERSON_ID.eq(person.value()))
                .orderBy(PASSKEYS.REGISTERED_AT)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("identity.data.label", row.value1()),
                        DataField.moment("identity.data.registered", row.value2()),
                        DataField.moment("identity.data.used", row.value3())));
    }

    Stream<List<DataField>> providers(PersonId person, int most) {
        return sql
                .select(
                        PROVIDER_ACCOUNTS.ISSUER,
                        PROVIDER_ACCOUNTS.SUBJECT,
                        PROVIDER_ACCOUNTS.LINKED_AT,
                        PROVIDER_ACCOUNTS.GROUPS_CLAIM)
                .from(PROVIDER_ACCOUNTS)
                .where(PROVIDER_ACCOUNTS.PERSON_ID.eq(person.value()))
                .orderBy(PROVIDER_ACCOUNTS.LINKED_AT)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("identity.data.issuer", row.value1()),
                        DataField.words("identity.data.subject", row.value2()),
                        DataField.moment("identity.data.linked", row.value3()),
                        DataField.words("identity.data.groups", row.value4())));
    }

    Stream<List<DataField>> links(PersonId person, int most) {
        return sql
                .select(LINKS.KIND, LINKS.MADE_AT, LINKS.EXPIRES_AT, LINKS.USED_AT, LINKS.MAIL)
                .from(LINKS)
                .where(LINKS.PERSON_ID.eq(person.value()))
                .orderBy(LINKS.MADE_AT.desc())
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.term("identity.data.kind", "identity.data.kind." + row.value1()),
                        DataField.moment("identity.data.made", row.value2()),
                        DataField.words("identity.data.mail", row.value5()),
                        DataField.moment("identity.data.expires", row.value3()),
                        DataField.moment("identity.data.used", row.value4())));
    }

    Stream<List<DataField>> checks(PersonId person, int most) {
        return sql
                .select(
                        IDENTITY_CHECKS.ASKED_AT,
                        IDENTITY_CHECKS.CHECKED_AT,
                        IDENTITY_CHECKS.GROUNDS,
                        IDENTITY_CHECKS.OPENS_AT,
                        IDENTITY_CHECKS.EXPIRES_AT,
                        IDENTITY_CHECKS.STOPPED_AT,
                        IDENTITY_CHECKS.USED_AT)
                .from(IDENTITY_CHECKS)
                .where(IDENTITY_CHECKS.PERSON_ID.eq(person.value()))
                .orderBy(IDENTITY_CHECKS.ASKED_AT.desc())
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("identity.data.asked", row.value1()),
                        DataField.moment("identity.data.checked", row.value2()),
                        DataField.words("identity.data.grounds", row.value3()),
                        DataField.moment("identity.data.opens", row.value4()),
                        DataField.moment("identity.data.expires", row.value5()),
                        DataField.moment("identity.data.stopped", row.value6()),
                        DataField.moment("identity.data.used", row.value7())));
    }

    Stream<List<DataField>> invitations(PersonId person, int most) {
        return sql
                .select(
                        INVITATIONS.INVITED_AT,
                        INVITATIONS.SENT_AT,
                        INVITATIONS.UNKNOWN_AT,
                        INVITATIONS.FAILED_AT,
                        INVITATIONS.FAILED_BECAUSE,
                        INVITATIONS.WITHDRAWN_AT)
                .from(INVITATIONS)
                .where(INVITATIONS.PERSON_ID.eq(person.value()))
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("identity.data.invited", row.value1()),
                        DataField.moment("identity.data.sent", row.value2()),
                        DataField.moment("identity.data.unknown", row.value3()),
                        DataField.moment("identity.data.failed", row.value4()),
                        DataField.words("identity.data.because", row.value5()),
                        DataField.moment("identity.data.withdrawn", row.value6())));
    }

    /** How many rows of each part there are, by one statement. */
    Map<String, Integer> counts(PersonId person) {
        return sql.select(PARTS.entrySet().stream()
                        .map(part -> DSL.field(DSL.selectCount()
                                        .from(part.getValue().getTable())
                                        .where(part.getValue().eq(person.value())))
                                .as(part.getKey()))
                        .toList())
                .fetchSingle(row ->
                        PARTS.keySet().stream().collect(toMap(name -> name, name -> row.get(name, int.class))));
    }

    /** Lets triggers that keep things for good let go of words, until the end of the transaction. */
    void beginErasing() {
        sql.select(DSL.field("set_config('wandelwerk.erasing', 'on', true)")).execute();
    }

    /** Deletes the account and whatever belongs to it; the person stays as an id without a name. */
    List<FormerValues> erase(PersonId person, Instant now) {
        recent.forget();
        PARTS.values()
                .forEach(part -> sql.deleteFrom(part.getTable())
                        .where(part.eq(person.value()))
                        .execute());
        sql.deleteFrom(ACCOUNTS).where(ACCOUNTS.PERSON_ID.eq(person.value())).execute();
        sql.update(PEOPLE)
                .set(PEOPLE.NAME, ErasedPerson.NAME)
                .set(PEOPLE.ERASED_AT, now.atOffset(ZoneOffset.UTC))
                .where(PEOPLE.ID.eq(person.value()))
                .execute();
        return List.of(
                FormerValues.of(person, "identity.people", "id", "name"),
                FormerValues.of(person, "identity.accounts", "person_id", "mail", "locked_because"),
                FormerValues.of(person, "identity.invitations", "person_id", "failed_because"),
                FormerValues.of(person, "identity.links", "person_id", "mail", "former_mail"),
                FormerValues.of(person, "identity.identity_checks", "person_id", "grounds"),
                FormerValues.of(person, "identity.passkeys", "person_id", "label"),
                FormerValues.of(person, "identity.provider_accounts", "person_id", "subject"));
    }

    int countSignIns(Instant before) {
        return sql.fetchCount(SIGN_INS, SIGN_INS.BEGAN_AT.lt(before.atOffset(ZoneOffset.UTC)));
    }

    int forgetSignIns(Instant before, int most) {
        var oldest = DSL.select(SIGN_INS.ID)
                .from(SIGN_INS)
                .where(SIGN_INS.BEGAN_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(SIGN_INS.BEGAN_AT)
                .limit(most);
        return sql.deleteFrom(SIGN_INS).where(SIGN_INS.ID.in(oldest)).execute();
    }

    int countLinks(Instant before) {
        return sql.fetchCount(LINKS, LINKS.EXPIRES_AT.lt(before.atOffset(ZoneOffset.UTC)));
    }

    /** Deletes the oldest, and tells of which the addresses have to go from history as well. */
    GivenUp forgetLinks(Instant before, int most) {
        var oldest = DSL.select(LINKS.ID)
                .from(LINKS)
                .where(LINKS.EXPIRES_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(LINKS.EXPIRES_AT)
                .limit(most);
        var keys = sql.deleteFrom(LINKS)
                .where(LINKS.ID.in(oldest))
                .returningResult(LINKS.ID.cast(String.class))
                .fetch(row -> row.value1());
        return new GivenUp(
                keys.size(), List.of(new FormerValues("identity.links", "id", keys, List.of("mail", "former_mail"))));
    }
}
