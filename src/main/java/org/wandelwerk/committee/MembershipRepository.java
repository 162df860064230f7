package org.wandelwerk.committee;

import static org.wandelwerk.committee.jooq.Tables.DELEGATES;
import static org.wandelwerk.committee.jooq.Tables.SEATS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.jooq.tables.records.DelegatesRecord;
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

    List<Membership> of(CommitteeId committee) {
        var sitting = sql.select(DELEGATES.fields())
                .from(DELEGATES)
                .join(SEATS)
                .on(SEATS.ID.eq(DELEGATES.SEAT_ID))
                .where(SEATS.COMMITTEE_ID.eq(committee.value()))
                .orderBy(DELEGATES.ID)
                .fetchInto(DELEGATES);
        var names = representatives.entered(sitting.map(row -> new RepresentativeId(row.getRepresentativeId())));
        var delegates = new HashMap<SeatId, Sitter>();
        var substitutes = new HashMap<SeatId, Sitter>();
        for (var row : sitting) {
            var into = row.getIsSubstitute() ? substitutes : delegates;
            into.putIfAbsent(new SeatId(row.getSeatId()), sitter(row, names));
        }
        return seats.all(committee).stream()
                .map(seat -> new Membership(seat, delegates.get(seat.id()), substitutes.get(seat.id())))
                .toList();
    }

    private static Sitter sitter(DelegatesRecord row, Map<RepresentativeId, String> names) {
        return new Sitter(names.getOrDefault(new RepresentativeId(row.getRepresentativeId()), ""), row.getMail());
    }

    /** The one of this name on the seat. */
    Optional<DelegateId> find(SeatId seat, boolean isSubstitute, String name) {
        var rows = sql.selectFrom(DELEGATES)
                .where(DELEGATES.SEAT_ID.eq(seat.value()), DELEGATES.IS_SUBSTITUTE.eq(isSubstitute))
                .orderBy(DELEGATES.ID)
                .fetch();
        var names = representatives.entered(rows.map(row -> new RepresentativeId(row.getRepresentativeId())));
        return rows.stream()
                .filter(row -> name.equals(names.get(new RepresentativeId(row.getRepresentativeId()))))
                .map(row -> new DelegateId(row.getId()))
                .findFirst();
    }

    /** Lets nobody else sit there. */
    void clear(SeatId seat, boolean isSubstitute, @Nullable DelegateId but) {
        var others = DELEGATES.SEAT_ID.eq(seat.value()).and(DELEGATES.IS_SUBSTITUTE.eq(isSubstitute));
        sql.deleteFrom(DELEGATES)
                .where(but == null ? others : others.and(DELEGATES.ID.ne(but.value())))
                .execute();
    }

    void add(Delegate delegate, @Nullable String mail) {
        sql.insertInto(DELEGATES)
                .set(DELEGATES.ID, delegate.id().value())
                .set(DELEGATES.SEAT_ID, delegate.seat().value())
                .set(DELEGATES.REPRESENTATIVE_ID, delegate.representative().value())
                .set(DELEGATES.IS_SUBSTITUTE, delegate.isSubstitute())
                .set(DELEGATES.VALID_FROM, delegate.validity().fromColumn())
                .set(DELEGATES.VALID_TO, delegate.validity().toColumn())
                .set(DELEGATES.MAIL, mail)
                .execute();
    }

    void setMail(DelegateId id, @Nullable String mail) {
        sql.update(DELEGATES)
                .set(DELEGATES.MAIL, mail)
                .where(DELEGATES.ID.eq(id.value()), DELEGATES.MAIL.isDistinctFrom(mail))
                .execute();
    }

    void remove(SeatId seat) {
        sql.deleteFrom(SEATS).where(SEATS.ID.eq(seat.value())).execute();
    }
}
