package org.wandelwerk.committee;

import static org.wandelwerk.committee.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.committee.jooq.Tables.DELEGATES;
import static org.wandelwerk.committee.jooq.Tables.SEATS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.jooq.tables.records.DelegatesRecord;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Stores delegates, and which account belongs to which person in a public role. */
@Repository
class DelegateRepository implements RetainedRecords {

    private final DSLContext sql;

    DelegateRepository(DSLContext sql) {
        this.sql = sql;
    }

    void put(Delegate delegate) {
        var row = new DelegatesRecord();
        row.setId(delegate.id().value());
        row.setSeatId(delegate.seat().value());
        row.setRepresentativeId(delegate.representative().value());
        row.setIsSubstitute(delegate.isSubstitute());
        row.setValidFrom(delegate.validity().fromColumn());
        row.setValidTo(delegate.validity().toColumn());
        sql.insertInto(DELEGATES)
                .set(row)
                .onConflict(DELEGATES.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    List<Delegate> of(SeatId seat) {
        return sql.selectFrom(DELEGATES)
                .where(DELEGATES.SEAT_ID.eq(seat.value()))
                .orderBy(DELEGATES.IS_SUBSTITUTE, DELEGATES.ID)
                .fetch(DelegateRepository::delegate);
    }

    /** Who sits on the seats on a day, by account and address; those whose end is unknown sit there no more. */
    List<SeatedDelegate> on(Collection<SeatId> seats, LocalDate day) {
        return sql.select(DELEGATES.fields())
                .select(ACCOUNTS.PERSON_ID)
                .from(DELEGATES)
                .leftJoin(ACCOUNTS)
                .on(ACCOUNTS.REPRESENTATIVE_ID.eq(DELEGATES.REPRESENTATIVE_ID))
                .where(
                        DELEGATES.SEAT_ID.in(seats.stream().map(SeatId::value).toList()),
                        DELEGATES.VALID_TO.gt(day),
                        DELEGATES.VALID_FROM.isNull().or(DELEGATES.VALID_FROM.le(day)))
                .orderBy(DELEGATES.ID)
                .fetch(row -> new SeatedDelegate(
                        delegate(row.into(DELEGATES)),
                        row.get(ACCOUNTS.PERSON_ID) == null ? null : new PersonId(row.get(ACCOUNTS.PERSON_ID)),
                        mail(row.get(DELEGATES.MAIL))));
    }

    private static @Nullable MailAddress mail(@Nullable String written) {
        return written == null ? null : MailAddress.of(written).orElse(null);
    }

    List<Delegate> of(RepresentativeId representative) {
        return sql.selectFrom(DELEGATES)
                .where(DELEGATES.REPRESENTATIVE_ID.eq(representative.value()))
                .orderBy(DELEGATES.ID)
                .fetch(DelegateRepository::delegate);
    }

    Optional<PersonId> account(RepresentativeId representative) {
        return sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.REPRESENTATIVE_ID.eq(representative.value()))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    void link(RepresentativeId representative, PersonId person) {
        sql.insertInto(ACCOUNTS)
                .set(ACCOUNTS.REPRESENTATIVE_ID, representative.value())
                .set(ACCOUNTS.PERSON_ID, person.value())
                .onConflict(ACCOUNTS.REPRESENTATIVE_ID)
                .doUpdate()
                .set(ACCOUNTS.PERSON_ID, person.value())
                .execute();
    }

    void part(RepresentativeId representative) {
        sql.deleteFrom(ACCOUNTS)
                .where(ACCOUNTS.REPRESENTATIVE_ID.eq(representative.value()))
                .execute();
    }

    /** Which accounts belong to people in public roles, by one statement. */
    Map<RepresentativeId, PersonId> accounts(Collection<RepresentativeId> representatives) {
        return sql.select(ACCOUNTS.REPRESENTATIVE_ID, ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.REPRESENTATIVE_ID.in(
                        representatives.stream().map(RepresentativeId::value).toList()))
                .fetchMap(row -> new RepresentativeId(row.value1()), row -> new PersonId(row.value2()));
    }

    @Override
    public String kind() {
        return "delegate-mails";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.CONTACT;
    }

    /** Who sat where is part of the public record; how that person could be reached is not. */
    @Override
    public Set<String> ends() {
        return Set.of("committee.delegates.mail");
    }

    @Override
    public int due(Instant before) {
        return sql.fetchCount(DELEGATES, reachableAfter(before));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        var oldest = DSL.select(DELEGATES.ID)
                .from(DELEGATES)
                .where(reachableAfter(before))
                .orderBy(DELEGATES.VALID_TO, DELEGATES.ID)
                .limit(most);
        var ids = sql.update(DELEGATES)
                .setNull(DELEGATES.MAIL)
                .where(DELEGATES.ID.in(oldest))
                .returningResult(DELEGATES.ID.cast(String.class))
                .fetch(row -> row.value1());
        return new GivenUp(ids.size(), List.of(new FormerValues("committee.delegates", "id", ids, List.of("mail"))));
    }

    /** Those who left before, or whose seat ended; when it is not known that somebody left, the address stays. */
    private static Condition reachableAfter(Instant before) {
        var day = LocalDate.ofInstant(before, ZoneOffset.UTC);
        var seatIsOver =
                DSL.exists(DSL.selectOne().from(SEATS).where(SEATS.ID.eq(DELEGATES.SEAT_ID), SEATS.VALID_TO.lt(day)));
        return DELEGATES.MAIL.isNotNull().and(DELEGATES.VALID_TO.lt(day).or(seatIsOver));
    }

    private static Delegate delegate(DelegatesRecord row) {
        return new Delegate(
                new DelegateId(row.getId()),
                new SeatId(row.getSeatId()),
                new RepresentativeId(row.getRepresentativeId()),
                row.getIsSubstitute(),
                Validity.ofColumns(row.getValidFrom(), row.getValidTo()));
    }
}
