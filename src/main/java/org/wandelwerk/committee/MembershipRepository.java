package org.wandelwerk.committee;

import static org.wandelwerk.committee.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.committee.jooq.Tables.DELEGATES;
import static org.wandelwerk.committee.jooq.Tables.SEATS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.jooq.tables.records.DelegatesRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;

/** Stores who sits on which seat, by names and with the addresses for letters. */
@Repository
class MembershipRepository {

    private final DSLContext sql;
    private final SeatRepository seats;
    private final Representatives representatives;

    MembershipRepository(DSLContext sql, SeatRepository seats, Representatives representatives) {
        this.sql = sql;
        this.seats = seats;
        this.representatives = representatives;
    }

    /** All seats with who sits there today; those whose end is unknown sit there no more. */
    List<Membership> of(CommitteeId committee, LocalDate today) {
        var sitting = sql.select(DELEGATES.fields())
                .from(DELEGATES)
                .join(SEATS)
                .on(SEATS.ID.eq(DELEGATES.SEAT_ID))
                .where(SEATS.COMMITTEE_ID.eq(committee.value()), notOver(today))
                .orderBy(DELEGATES.ID)
                .fetchInto(DELEGATES);
        var names = representatives.entered(sitting.map(row -> new RepresentativeId(row.getRepresentativeId())));
        var rows = sitting.stream().collect(Collectors.groupingBy(row -> new SeatId(row.getSeatId())));
        return seats.all(committee).stream()
                .map(seat -> membership(seat, rows.getOrDefault(seat.id(), List.of()), names, today))
                .toList();
    }

    /** Who sits on one seat today or later, those who came first before the others. */
    List<Sitting> sittings(SeatId seat, LocalDate today) {
        return sql.selectFrom(DELEGATES)
                .where(DELEGATES.SEAT_ID.eq(seat.value()), notOver(today))
                .orderBy(DELEGATES.IS_SUBSTITUTE, DELEGATES.VALID_FROM.asc().nullsFirst(), DELEGATES.ID)
                .fetch(MembershipRepository::sitting);
    }

    /** Takes these off the seat, so that others may sit there on their days. */
    void lift(Collection<DelegateId> sitting) {
        sql.deleteFrom(DELEGATES)
                .where(DELEGATES.ID.in(sitting.stream().map(DelegateId::value).toList()))
                .execute();
    }

    /** Who the account belongs to. */
    Set<RepresentativeId> roles(PersonId person) {
        return sql.select(ACCOUNTS.REPRESENTATIVE_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .fetchSet(row -> new RepresentativeId(row.value1()));
    }

    /** The accounts that belong to some of them. */
    Map<RepresentativeId, PersonId> accounts(Collection<RepresentativeId> people) {
        return sql.select(ACCOUNTS.REPRESENTATIVE_ID, ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.REPRESENTATIVE_ID.in(
                        people.stream().map(RepresentativeId::value).toList()))
                .fetchMap(row -> new RepresentativeId(row.value1()), row -> new PersonId(row.value2()));
    }

    private static Membership membership(
            Seat seat, List<DelegatesRecord> rows, Map<RepresentativeId, String> names, LocalDate today) {
        return new Membership(
                seat,
                sitter(rows, false, names, today),
                sitter(rows, true, names, today),
                rows.stream().map(MembershipRepository::sitting).toList());
    }

    private static @Nullable Sitter sitter(
            List<DelegatesRecord> rows, boolean isSubstitute, Map<RepresentativeId, String> names, LocalDate today) {
        return rows.stream()
                .filter(row -> row.getIsSubstitute() == isSubstitute && hasBegun(row, today))
                .findFirst()
                .map(row -> new Sitter(
                        names.getOrDefault(new RepresentativeId(row.getRepresentativeId()), ""), row.getMail()))
                .orElse(null);
    }

    private static Sitting sitting(DelegatesRecord row) {
        return new Sitting(
                new DelegateId(row.getId()),
                new RepresentativeId(row.getRepresentativeId()),
                row.getIsSubstitute(),
                Validity.ofColumns(row.getValidFrom(), row.getValidTo()),
                row.getMail());
    }

    private static Condition notOver(LocalDate today) {
        return DELEGATES.VALID_TO.gt(today);
    }

    private static boolean hasBegun(DelegatesRecord row, LocalDate today) {
        return row.getValidFrom() == null || !row.getValidFrom().isAfter(today);
    }

    /** Those of this name who ever sat on the seat, who sits there today first. */
    List<Sitting> named(SeatId seat, boolean isSubstitute, String name) {
        var rows = sql.selectFrom(DELEGATES)
                .where(DELEGATES.SEAT_ID.eq(seat.value()), DELEGATES.IS_SUBSTITUTE.eq(isSubstitute))
                .orderBy(DELEGATES.VALID_TO.desc().nullsLast(), DELEGATES.ID)
                .fetch();
        var names = representatives.entered(rows.map(row -> new RepresentativeId(row.getRepresentativeId())));
        return rows.stream()
                .filter(row -> name.equals(names.get(new RepresentativeId(row.getRepresentativeId()))))
                .map(MembershipRepository::sitting)
                .toList();
    }

    /** Lets nobody else sit there who sits there today and has begun by a day; who sat there before stays recorded. */
    void clear(SeatId seat, boolean isSubstitute, @Nullable DelegateId but, LocalDate today, LocalDate begun) {
        var others = DELEGATES
                .SEAT_ID
                .eq(seat.value())
                .and(DELEGATES.IS_SUBSTITUTE.eq(isSubstitute))
                .and(notOver(today))
                .and(DELEGATES.VALID_FROM.isNull().or(DELEGATES.VALID_FROM.le(begun)));
        sql.deleteFrom(DELEGATES)
                .where(but == null ? others : others.and(DELEGATES.ID.ne(but.value())))
                .execute();
    }

    /** Lets exactly these sit there today and later. */
    void restore(SeatId seat, List<Sitting> sittings, LocalDate today) {
        var ids = sittings.stream().map(one -> one.id().value()).toList();
        sql.deleteFrom(DELEGATES)
                .where(DELEGATES.SEAT_ID.eq(seat.value()), notOver(today), DELEGATES.ID.notIn(ids))
                .execute();
        var known = representatives
                .entered(sittings.stream().map(Sitting::person).toList())
                .keySet();
        sittings.stream().filter(one -> known.contains(one.person())).forEach(one -> put(seat, one));
    }

    void put(SeatId seat, Sitting sitting) {
        var row = new DelegatesRecord();
        row.setId(sitting.id().value());
        row.setSeatId(seat.value());
        row.setRepresentativeId(sitting.person().value());
        row.setIsSubstitute(sitting.isSubstitute());
        row.setValidFrom(sitting.validity().fromColumn());
        row.setValidTo(sitting.validity().toColumn());
        row.setMail(sitting.mail());
        sql.insertInto(DELEGATES)
                .set(row)
                .onConflict(DELEGATES.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void setMail(DelegateId id, @Nullable String mail) {
        sql.update(DELEGATES)
                .set(DELEGATES.MAIL, mail)
                .where(DELEGATES.ID.eq(id.value()), DELEGATES.MAIL.isDistinctFrom(mail))
                .execute();
    }

    /** Removes a seat with all who ever sat there. */
    void remove(SeatId seat) {
        sql.deleteFrom(DELEGATES).where(DELEGATES.SEAT_ID.eq(seat.value())).execute();
        sql.deleteFrom(SEATS).where(SEATS.ID.eq(seat.value())).execute();
    }
}
