package org.wandelwerk.committee;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.committee.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.committee.jooq.Tables.COMMITTEES;
import static org.wandelwerk.committee.jooq.Tables.DELEGATES;
import static org.wandelwerk.committee.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.committee.jooq.Tables.SEATS;
import static org.wandelwerk.committee.jooq.Tables.SPEAKERS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.jooq.tables.records.SeatsRecord;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.OrganisationId;

/** Stores seats. */
@Repository
class SeatRepository {

    private final DSLContext sql;

    SeatRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The seat whether published or not. */
    Optional<Seat> find(SeatId id) {
        return sql.selectFrom(SEATS).where(SEATS.ID.eq(id.value())).fetchOptional(SeatRepository::seat);
    }

    /** Keeps the seat for this transaction until it ends. */
    void hold(SeatId id) {
        sql.select(SEATS.ID)
                .from(SEATS)
                .where(SEATS.ID.eq(id.value()))
                .forUpdate()
                .execute();
    }

    /** The other seats of the same organisation in the same committee, whether published or not. */
    List<Seat> beside(Seat seat) {
        return sql.selectFrom(SEATS)
                .where(
                        SEATS.COMMITTEE_ID.eq(seat.committee().value()),
                        SEATS.ORGANISATION_ID.eq(seat.organisation().value()),
                        SEATS.ID.ne(seat.id().value()))
                .fetch(SeatRepository::seat);
    }

    /** All seats of a body, whether published or not. */
    List<Seat> all(CommitteeId committee) {
        return sql.selectFrom(SEATS)
                .where(SEATS.COMMITTEE_ID.eq(committee.value()))
                .orderBy(SEATS.ID)
                .fetch(SeatRepository::seat);
    }

    /** Whether anybody sits, sat or speaks for the organisation. */
    boolean isNamed(OrganisationId organisation) {
        return sql.fetchExists(SEATS, SEATS.ORGANISATION_ID.eq(organisation.value()))
                || sql.fetchExists(SPEAKERS, SPEAKERS.ORGANISATION_ID.eq(organisation.value()));
    }

    /** All seats of an organisation, whether published or not. */
    List<Seat> all(OrganisationId organisation) {
        return sql.selectFrom(SEATS)
                .where(SEATS.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(SEATS.ID)
                .fetch(SeatRepository::seat);
    }

    void add(Seat seat) {
        sql.insertInto(SEATS).set(row(seat)).execute();
    }

    void update(Seat seat) {
        sql.update(SEATS).set(row(seat)).where(SEATS.ID.eq(seat.id().value())).execute();
    }

    /** Those of a body that hold on a day, whether published or not. */
    List<Seat> held(CommitteeId committee, LocalDate day) {
        return sql.selectFrom(SEATS)
                .where(SEATS.COMMITTEE_ID.eq(committee.value()), isHeldOn(day))
                .orderBy(SEATS.ID)
                .fetch(SeatRepository::seat);
    }

    Optional<Seat> published(SeatId id) {
        return sql.selectFrom(SEATS)
                .where(SEATS.ID.eq(id.value()), isPublished())
                .fetchOptional(SeatRepository::seat);
    }

    List<Seat> published(CommitteeId committee, LocalDate day) {
        return sql.selectFrom(SEATS)
                .where(SEATS.COMMITTEE_ID.eq(committee.value()), isPublishedAndHeldOn(day))
                .orderBy(SEATS.ID)
                .fetch(SeatRepository::seat);
    }

    /** Those that last longest first; of an unknown end is only known that it is over. */
    List<Seat> published(OrganisationId organisation) {
        return sql.select(SEATS.fields())
                .from(SEATS)
                .join(COMMITTEES)
                .on(COMMITTEES.ID.eq(SEATS.COMMITTEE_ID))
                .where(SEATS.ORGANISATION_ID.eq(organisation.value()), isPublished())
                .orderBy(SEATS.VALID_TO.desc().nullsLast(), COMMITTEES.KIND, COMMITTEES.NUMBER, SEATS.ID)
                .fetchInto(SEATS)
                .map(SeatRepository::seat);
    }

    Map<CommitteeId, List<OrganisationId>> holders(Collection<CommitteeId> committees, LocalDate day) {
        return sql.select(SEATS.COMMITTEE_ID, SEATS.ORGANISATION_ID)
                .from(SEATS)
                .where(
                        SEATS.COMMITTEE_ID.in(
                                committees.stream().map(CommitteeId::value).toList()),
                        isPublishedAndHeldOn(day))
                .orderBy(SEATS.ID)
                .fetchGroups(row -> new CommitteeId(row.value1()), row -> new OrganisationId(row.value2()));
    }

    Map<CommitteeId, Integer> counts(LocalDate day, Set<UUID> recalledOrganisations) {
        var counts = new HashMap<CommitteeId, Integer>();
        sql.select(SEATS.COMMITTEE_ID, count())
                .from(SEATS)
                .where(countsOn(day, recalledOrganisations))
                .groupBy(SEATS.COMMITTEE_ID)
                .forEach(row -> counts.put(new CommitteeId(row.value1()), row.value2()));
        return counts;
    }

    private static Condition isPublishedAndHeldOn(LocalDate day) {
        return isPublished().and(isHeldOn(day));
    }

    /** Seats with an unknown end are over, those with an unknown beginning have begun. */
    private static Condition isHeldOn(LocalDate day) {
        return SEATS.VALID_TO.gt(day).and(SEATS.VALID_FROM.isNull().or(SEATS.VALID_FROM.le(day)));
    }

    /** A seat of an organisation that nobody may read of does not count. */
    static Condition countsOn(LocalDate day, Set<UUID> recalledOrganisations) {
        return isPublishedAndHeldOn(day).and(SEATS.ORGANISATION_ID.notIn(recalledOrganisations));
    }

    private static Condition isPublished() {
        return SEATS.ID
                .in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS))
                .and(SEATS.COMMITTEE_ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS)));
    }

    private static SeatsRecord row(Seat seat) {
        var row = new SeatsRecord();
        row.setId(seat.id().value());
        row.setCommitteeId(seat.committee().value());
        row.setOrganisationId(seat.organisation().value());
        row.setKind(seat.kind().name());
        row.setValidFrom(seat.validity().fromColumn());
        row.setValidTo(seat.validity().toColumn());
        row.setSources(seat.sources().stream().map(Source::address).toArray(String[]::new));
        row.setOriginSource(seat.origin().source());
        row.setOriginId(seat.origin().id());
        row.setOriginAsOf(seat.origin().asOf());
        return row;
    }

    private static Seat seat(SeatsRecord row) {
        return new Seat(
                new SeatId(row.getId()),
                new CommitteeId(row.getCommitteeId()),
                new OrganisationId(row.getOrganisationId()),
                SeatKind.valueOf(row.getKind()),
                Validity.ofColumns(row.getValidFrom(), row.getValidTo()),
                Stream.of(row.getSources()).map(Source::new).toList(),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }

    Set<OrganisationId> seatedSince(Collection<OrganisationId> organisations, LocalDate day) {
        var ids = organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
        return sql.selectDistinct(SEATS.ORGANISATION_ID)
                .from(SEATS)
                .where(SEATS.ORGANISATION_ID.eq(DSL.any(ids)))
                .and(SEATS.VALID_TO.isNull().or(SEATS.VALID_TO.ge(day)))
                .fetchSet(row -> new OrganisationId(row.value1()));
    }

    List<PersonId> accounts(OrganisationId organisation) {
        return sql.selectDistinct(ACCOUNTS.PERSON_ID)
                .from(DELEGATES)
                .join(SEATS)
                .on(SEATS.ID.eq(DELEGATES.SEAT_ID))
                .join(ACCOUNTS)
                .on(ACCOUNTS.REPRESENTATIVE_ID.eq(DELEGATES.REPRESENTATIVE_ID))
                .where(SEATS.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(ACCOUNTS.PERSON_ID)
                .fetch(row -> new PersonId(row.value1()));
    }
}
