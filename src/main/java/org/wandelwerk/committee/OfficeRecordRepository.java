package org.wandelwerk.committee;

import static org.wandelwerk.committee.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.committee.jooq.Tables.COMMITTEES;
import static org.wandelwerk.committee.jooq.Tables.DELEGATES;
import static org.wandelwerk.committee.jooq.Tables.SEATS;
import static org.wandelwerk.committee.jooq.Tables.SPEAKERS;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.FormerValues;

/** Reads which public offices belong to an account, and parts the two. */
@Repository
class OfficeRecordRepository {

    private final DSLContext sql;

    OfficeRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The seats of the person behind the account, and those whose letters go to its address. */
    Stream<List<DataField>> seats(PersonId person, String mail, int most) {
        return seats(concern(person, mail), most);
    }

    /** The seats of these people, and those whose letters go to the address. */
    Stream<List<DataField>> seats(Collection<RepresentativeId> people, String mail, int most) {
        return seats(concern(people, mail), most);
    }

    private Stream<List<DataField>> seats(Condition which, int most) {
        return sql
                .select(
                        COMMITTEES.SLUG,
                        DELEGATES.IS_SUBSTITUTE,
                        DELEGATES.VALID_FROM,
                        DELEGATES.VALID_TO,
                        DELEGATES.MAIL)
                .from(DELEGATES)
                .join(SEATS)
                .on(SEATS.ID.eq(DELEGATES.SEAT_ID))
                .join(COMMITTEES)
                .on(COMMITTEES.ID.eq(SEATS.COMMITTEE_ID))
                .where(which)
                .orderBy(DELEGATES.VALID_FROM.desc().nullsLast(), DELEGATES.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("committee.data.body", row.value1()),
                        DataField.term("committee.data.seat", "committee.data.substitute." + row.value2()),
                        DataField.day("committee.data.from", row.value3()),
                        DataField.day("committee.data.until", row.value4()),
                        DataField.words("committee.data.mail", row.value5())));
    }

    Stream<List<DataField>> offices(PersonId person, int most) {
        return sql
                .select(
                        COMMITTEES.SLUG,
                        SPEAKERS.AFFILIATION,
                        SPEAKERS.STATEMENT_DE,
                        SPEAKERS.VALID_FROM,
                        SPEAKERS.VALID_TO,
                        SPEAKERS.ORIGIN_SOURCE)
                .from(SPEAKERS)
                .join(COMMITTEES)
                .on(COMMITTEES.ID.eq(SPEAKERS.COMMITTEE_ID))
                .where(SPEAKERS.REPRESENTATIVE_ID.in(representatives(person)))
                .orderBy(SPEAKERS.VALID_FROM.desc().nullsLast(), SPEAKERS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("committee.data.body", row.value1()),
                        DataField.words("committee.data.affiliation", row.value2()),
                        DataField.words("committee.data.statement", row.value3()),
                        DataField.day("committee.data.from", row.value4()),
                        DataField.day("committee.data.until", row.value5()),
                        DataField.words("committee.data.source", row.value6())));
    }

    int countOffices(PersonId person) {
        return sql.fetchCount(SPEAKERS, SPEAKERS.REPRESENTATIVE_ID.in(representatives(person)))
                + sql.fetchCount(DELEGATES, DELEGATES.REPRESENTATIVE_ID.in(representatives(person)));
    }

    int countLinks(PersonId person) {
        return sql.fetchCount(ACCOUNTS, ACCOUNTS.PERSON_ID.eq(person.value()));
    }

    int countMails(PersonId person, String mail) {
        return sql.fetchCount(DELEGATES, concern(person, mail).and(DELEGATES.MAIL.isNotNull()));
    }

    int countMails(Collection<RepresentativeId> people, String mail) {
        return sql.fetchCount(DELEGATES, concern(people, mail).and(DELEGATES.MAIL.isNotNull()));
    }

    /** Who the person is among those who stand in public or sit somewhere. */
    Set<RepresentativeId> representatives(PersonId person, String mail) {
        return sql.select(ACCOUNTS.REPRESENTATIVE_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .union(DSL.select(DELEGATES.REPRESENTATIVE_ID).from(DELEGATES).where(isTo(mail)))
                .fetchSet(row -> new RepresentativeId(row.value1()));
    }

    /**
     * Who sits somewhere with letters to the address, or nowhere with letters to any; nobody who has an account, with
     * which they are erased.
     */
    Set<RepresentativeId> reachedBy(String mail) {
        var other = DELEGATES.as("other");
        return sql.selectDistinct(DELEGATES.REPRESENTATIVE_ID)
                .from(DELEGATES)
                .where(isTo(mail)
                        .or(DELEGATES
                                .MAIL
                                .isNull()
                                .andNotExists(DSL.selectOne()
                                        .from(other)
                                        .where(
                                                other.REPRESENTATIVE_ID.eq(DELEGATES.REPRESENTATIVE_ID),
                                                DSL.lower(other.MAIL).ne(mail.toLowerCase(Locale.ROOT))))))
                .andNotExists(DSL.selectOne()
                        .from(ACCOUNTS)
                        .where(ACCOUNTS.REPRESENTATIVE_ID.eq(DELEGATES.REPRESENTATIVE_ID)))
                .fetchSet(row -> new RepresentativeId(row.value1()));
    }

    /** Who the account belongs to. */
    Set<RepresentativeId> linked(PersonId person) {
        return representatives(person).fetchSet(row -> new RepresentativeId(row.value1()));
    }

    /** Letters go there no more; also what stood there of those who sit there no more has to go. */
    List<FormerValues> forgetMails(Collection<RepresentativeId> people, String mail) {
        var ids = people.stream().map(RepresentativeId::value).toList();
        sql.update(DELEGATES)
                .setNull(DELEGATES.MAIL)
                .where(DELEGATES.REPRESENTATIVE_ID.in(ids).or(isTo(mail)), DELEGATES.MAIL.isNotNull())
                .execute();
        var keys = ids.stream().map(UUID::toString).toList();
        return List.of(
                new FormerValues("committee.delegates", "representative_id", keys, List.of("mail")),
                new FormerValues("committee.delegates", "mail", List.of(mail), List.of("mail")));
    }

    List<FormerValues> part(PersonId person) {
        sql.deleteFrom(ACCOUNTS).where(ACCOUNTS.PERSON_ID.eq(person.value())).execute();
        return List.of(FormerValues.of(person, "committee.accounts", "person_id", "person_id"));
    }

    private Condition concern(PersonId person, String mail) {
        return DELEGATES.REPRESENTATIVE_ID.in(representatives(person)).or(isTo(mail));
    }

    private static Condition concern(Collection<RepresentativeId> people, String mail) {
        return DELEGATES
                .REPRESENTATIVE_ID
                .in(people.stream().map(RepresentativeId::value).toList())
                .or(isTo(mail));
    }

    private static Condition isTo(String mail) {
        return DSL.lower(DELEGATES.MAIL).eq(mail.toLowerCase(Locale.ROOT));
    }

    private Select<Record1<UUID>> representatives(PersonId person) {
        return sql.select(ACCOUNTS.REPRESENTATIVE_ID).from(ACCOUNTS).where(ACCOUNTS.PERSON_ID.eq(person.value()));
    }
}
