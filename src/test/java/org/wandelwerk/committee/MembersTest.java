package org.wandelwerk.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;

@House
@Transactional
class MembersTest {

    private static final Actor AUTHOR = new Actor(new PersonId(new UUID(0, 7)), "Test");
    private static final CommitteeId WORKSHOP =
            ACommittee.workshop(102, "Test Innovation").build().id();
    private static final CommitteeId OTHER =
            ACommittee.workshop(105, "Test Kultur").build().id();
    private static final OrganisationId UNIVERSITY =
            AnOrganisation.named("Testuniversität").build().id();

    @Autowired
    private Committees committees;

    @Autowired
    private Seats seats;

    @Autowired
    private Speakers speakers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Representatives representatives;

    @Autowired
    private Memberships memberships;

    @Autowired
    private DelegateRepository delegates;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @BeforeEach
    void twoWorkshopsAndAUniversity() {
        Acting.as(AUTHOR, () -> {
            committees.takeOver(ACommittee.workshop(102, "Test Innovation").build());
            committees.takeOver(ACommittee.workshop(105, "Test Kultur").build());
            return organisations.takeOver(
                    AnOrganisation.named("Testuniversität").build());
        });
    }

    private static Seat seat(String id, CommitteeId committee, Validity validity) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        return new Seat(
                new SeatId(origin.uuid("seat")),
                committee,
                UNIVERSITY,
                SeatKind.UNKNOWN,
                validity,
                List.of(new Source("https://example.org/mitglieder")),
                origin);
    }

    private Change takeOver(Seat seat) {
        return Acting.as(AUTHOR, () -> seats.takeOver(seat));
    }

    private Change takeOver(Speaker speaker) {
        return Acting.as(AUTHOR, () -> speakers.takeOver(speaker));
    }

    private Speaker speaker(String id, Validity validity) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        var person = new Representative(new RepresentativeId(origin.uuid("representative")), "Jana Test", origin);
        Acting.as(AUTHOR, () -> representatives.takeOver(person));
        return new Speaker(
                new SpeakerId(origin.uuid("speaker")),
                WORKSHOP,
                person.id(),
                "Professorin, Testuniversität",
                UNIVERSITY,
                Text.german("Vorhaben sollen nachhaltig wirken."),
                2024,
                validity,
                List.of(new Source("https://example.org/sprecherin")),
                origin);
    }

    private int changes() {
        return sql.fetchCount(DSL.table("history.changes"));
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        var seat = seat("1", WORKSHOP, Validity.current());
        var speaker = speaker("1", Validity.current());
        assertThat(takeOver(seat)).isEqualTo(Change.NEW);
        assertThat(takeOver(speaker)).isEqualTo(Change.NEW);
        var before = changes();
        assertThat(takeOver(seat)).isEqualTo(Change.SAME);
        assertThat(takeOver(speaker)).isEqualTo(Change.SAME);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aSeatThatEndsIsNoLongerAmongThoseOfToday() {
        takeOver(seat("1", WORKSHOP, Validity.current()));
        var ended = seat("1", WORKSHOP, Validity.ofColumns(null, LocalDate.of(2024, 7, 1)));
        assertThat(takeOver(ended)).isEqualTo(Change.CHANGED);
        assertThat(seats.of(WORKSHOP)).isEmpty();
        assertThat(seats.of(UNIVERSITY)).containsExactly(ended);
    }

    @Test
    void anOrganisationHasOneSeatAtATime() {
        takeOver(seat("1", WORKSHOP, Validity.current()));
        assertThatThrownBy(() -> takeOver(seat("2", WORKSHOP, Validity.current())))
                .isInstanceOf(Refused.class);
        assertThat(takeOver(seat("3", OTHER, Validity.current()))).isEqualTo(Change.NEW);
        assertThat(takeOver(seat("4", WORKSHOP, Validity.former()))).isEqualTo(Change.NEW);
    }

    @Test
    void theDatabaseToleratesNoOverlappingSeats() {
        takeOver(seat("1", WORKSHOP, Validity.current()));
        assertThatThrownBy(() -> sql.execute(
                        """
                        insert into committee.seats
                        select gen_random_uuid(), committee_id, organisation_id, kind, date '2023-01-01', valid_to,
                               sources, origin_source, origin_id, origin_as_of
                        from committee.seats where id = ?\
                        """, seat("1", WORKSHOP, Validity.current()).id().value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theSeatsOfTodayComeFirst() {
        var former = seat("1", WORKSHOP, Validity.former());
        var ended = seat("2", OTHER, Validity.ofColumns(null, LocalDate.of(2024, 7, 1)));
        var current = seat("3", WORKSHOP, Validity.current());
        takeOver(former);
        takeOver(ended);
        takeOver(current);
        assertThat(seats.of(UNIVERSITY)).containsExactly(current, ended, former);
    }

    @Test
    void allSeatsAreCountedByTwoStatements() {
        takeOver(seat("1", WORKSHOP, Validity.current()));
        takeOver(seat("2", OTHER, Validity.former()));
        var sent = statements.during(
                () -> assertThat(seats.counts()).containsEntry(WORKSHOP, 1).doesNotContainKey(OTHER));
        assertThat(sent).hasSize(2);
        assertThat(committees.workshops())
                .anyMatch(entry -> entry.committee().id().equals(WORKSHOP) && entry.seats() == 1)
                .anyMatch(entry -> entry.committee().id().equals(OTHER) && entry.seats() == 0);
    }

    @Test
    void onlyThoseWhoSpeakTodayAreShown() {
        var current = speaker("1", Validity.current());
        takeOver(current);
        takeOver(speaker("2", Validity.former()));
        takeOver(speaker("3", Validity.ofColumns(LocalDate.of(2999, 1, 1), Validity.OPEN_END)));
        assertThat(speakers.current(WORKSHOP)).containsExactly(current);
        var sent = statements.during(() -> assertThat(speakers.current()).containsEntry(WORKSHOP, List.of(current)));
        assertThat(sent).hasSize(1);
    }

    @Test
    void whatIsNotPublishedIsNotShown() {
        takeOver(seat("1", WORKSHOP, Validity.current()));
        takeOver(speaker("1", Validity.current()));
        sql.execute("delete from committee.publications where subject_id = ?", WORKSHOP.value());
        assertThat(seats.of(WORKSHOP)).isEmpty();
        assertThat(seats.of(UNIVERSITY)).isEmpty();
        assertThat(seats.counts()).doesNotContainKey(WORKSHOP);
        assertThat(speakers.current(WORKSHOP)).isEmpty();
        assertThat(speakers.current()).doesNotContainKey(WORKSHOP);
    }

    private Delegate delegate(Seat seat, String name, Validity validity) {
        var origin = new Origin("test", name, LocalDate.of(2026, 1, 1));
        var person = new Representative(new RepresentativeId(origin.uuid("representative")), name, origin);
        Acting.as(AUTHOR, () -> representatives.takeOver(person));
        var delegate = new Delegate(new DelegateId(origin.uuid("delegate")), seat.id(), person.id(), false, validity);
        delegates.put(delegate);
        return delegate;
    }

    private void put(Membership membership) {
        Acting.as(AUTHOR, () -> {
            memberships.put(membership);
            return Change.CHANGED;
        });
    }

    @Test
    void aListReplacesOnlyThoseWhoSitTodayAndTheWayBackBringsThemAsTheyWere() {
        var seat = seat("1", WORKSHOP, Validity.current());
        takeOver(seat);
        var change = LocalDate.of(2024, 7, 1);
        var former = delegate(seat, "Frida Früher", Validity.ofColumns(null, change));
        var present = delegate(seat, "Paula Jetzt", Validity.ofColumns(change, Validity.OPEN_END));
        var before = memberships.of(WORKSHOP).getFirst();
        assertThat(before.delegate()).isEqualTo(new Sitter("Paula Jetzt", null));

        put(new Membership(seat, new Sitter("Frida Früher", null), null, List.of()));
        var after = memberships.of(WORKSHOP).getFirst();
        assertThat(after.delegate()).isEqualTo(new Sitter("Frida Früher", null));
        assertThat(after.sittings()).extracting(Sitting::person).containsExactly(former.representative());
        assertThat(delegates.of(seat.id())).hasSize(2).contains(former).doesNotContain(present);

        put(before);
        assertThat(delegates.of(seat.id())).containsExactlyInAnyOrder(former, present);
    }
}
