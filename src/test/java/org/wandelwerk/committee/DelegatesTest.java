package org.wandelwerk.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.PersonalRecords;

@House
@Transactional
class DelegatesTest {

    private static final CommitteeId WORKSHOP =
            ACommittee.workshop(112, "Rechte").build().id();
    private static final OrganisationId UNIVERSITY =
            AnOrganisation.named("Rechteuniversität").build().id();
    private static final Sitter JANA = new Sitter("Jana Test", null);
    private static final Sitter ODA = new Sitter("Oda Andere", null);
    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Autowired
    private Committees committees;

    @Autowired
    private Seats seats;

    @Autowired
    private Speakers speakers;

    @Autowired
    private Delegates delegates;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Representatives representatives;

    @Autowired
    private Rights rights;

    @Autowired
    private List<PersonalRecords> records;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Roles roles;

    private Actor account;
    private RepresentativeId jana;

    @BeforeEach
    void aPersonInAPublicRoleWithAnAccount() {
        account = new Cast(sql).person("Jana Test");
        var origin = new Origin("test", "jana", LocalDate.of(2026, 1, 1));
        jana = new RepresentativeId(origin.uuid("representative"));
        Cast.asHouse(() -> {
            committees.takeOver(ACommittee.workshop(112, "Rechte").build());
            organisations.takeOver(AnOrganisation.named("Rechteuniversität").build());
            representatives.takeOver(new Representative(jana, "Jana Test", origin));
        });
    }

    private Speaker speaker(Validity validity) {
        var origin = new Origin("test", "speaker", LocalDate.of(2026, 1, 1));
        return new Speaker(
                new SpeakerId(origin.uuid("speaker")),
                WORKSHOP,
                jana,
                "Professorin",
                UNIVERSITY,
                null,
                null,
                validity,
                List.of(new Source("https://example.org/sprecherin")),
                origin);
    }

    private Seat seat(Validity validity) {
        var origin = new Origin("test", "seat", LocalDate.of(2026, 1, 1));
        return new Seat(
                new SeatId(origin.uuid("seat")),
                WORKSHOP,
                UNIVERSITY,
                SeatKind.VOTING,
                validity,
                List.of(new Source("https://example.org/mitglieder")),
                origin);
    }

    private Delegate delegate(boolean isSubstitute) {
        var origin = new Origin("test", "delegate", LocalDate.of(2026, 1, 1));
        return new Delegate(
                new DelegateId(origin.uuid("delegate")),
                seat(Validity.current()).id(),
                jana,
                isSubstitute,
                Validity.current());
    }

    private void link() {
        Cast.asHouse(() -> delegates.link(jana, account.id()));
    }

    private List<String> held() {
        return Acting.as(account, rights::mine).held().stream()
                .map(right -> right.grant().role() + " " + right.grant().scope().kind())
                .toList();
    }

    private Validity until(LocalDate end) {
        return new Validity(new Bound.Unknown(), new Bound.On(end));
    }

    @Test
    void aSpeakerWithAnAccountHoldsTheRoleAsLongAsTheOffice() {
        link();
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        assertThat(held()).containsExactly("speaker COMMITTEE");
        assertThat(Acting.as(account, rights::tokens)).contains("body:w112");
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.former())));
        assertThat(held()).isEmpty();
    }

    @Test
    void theRightsEndOnTheDayOnWhichTheOfficeEnds() {
        link();
        Cast.asHouse(() -> speakers.takeOver(speaker(until(FAR))));
        var days = Acting.as(account, rights::mine).held().getFirst().grant().days();
        assertThat(days.from()).isEqualTo(roles.today());
        assertThat(days.until()).isEqualTo(FAR);
    }

    @Test
    void whoIsErasedHoldsNothingAnyMoreAndTheOfficeStaysOnRecord() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).hasSize(2);
        assertThat(records.stream()
                        .flatMap(module -> module.fates(account.id()).stream())
                        .filter(fate -> fate.count() > 0))
                .extracting(Fate::key)
                .contains("committee.fate.link", "committee.fate.offices", "access.fate.grants");

        var erasing = new Erasing(
                account.id(),
                HouseActors.SYSTEM.id(),
                Instant.parse("2026-11-26T00:00:00Z"),
                account.name(),
                "jana@example.org");
        Cast.asHouse(() -> records.forEach(module -> module.erase(erasing)));

        assertThat(held()).isEmpty();
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).isEmpty();
        assertThat(sql.fetchValue("select name from organisation.representatives where id = ?", jana.value()))
                .isEqualTo("Jana Test");
    }

    @Test
    void aSpeakerWithoutAnAccountHoldsNothing() {
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        assertThat(held()).isEmpty();
    }

    @Test
    void anAccountThatIsLinkedLaterGetsWhatFollowsFromTheOffices() {
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).isEmpty();
        link();
        assertThat(held())
                .containsExactlyInAnyOrder("speaker COMMITTEE", "delegate COMMITTEE", "delegate ORGANISATION");
    }

    @Test
    void aSeatThatEndsTakesTheRightsOfItsDelegateAlong() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        assertThat(held()).hasSize(2);
        Cast.asHouse(() -> seats.takeOver(seat(until(roles.today()))));
        assertThat(held()).isEmpty();
    }

    private void refusesOwn(Runnable act) {
        assertThatThrownBy(() -> Cast.as(account, act))
                .isInstanceOf(Refused.class)
                .hasMessage("committee.people.own");
    }

    @Test
    void nobodyProlongsTheOwnOfficeOfASpeakerButMayShortenIt() {
        link();
        Cast.asHouse(() -> speakers.takeOver(speaker(until(FAR))));
        Cast.as(account, () -> speakers.takeOver(speaker(until(FAR.minusYears(1)))));
        assertThat(held()).containsExactly("speaker COMMITTEE");

        refusesOwn(() -> speakers.takeOver(speaker(until(FAR))));
    }

    @Test
    void nobodyProlongsTheSeatOnWhichTheOwnAccountSits() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(until(FAR))));
        Cast.asHouse(() -> delegates.record(delegate(false)));

        refusesOwn(() -> seats.takeOver(seat(Validity.current())));
    }

    @Test
    void noListOfMembersProlongsTheSeatOfWhoTakesItOver() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(until(FAR))));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        var seated = memberships.of(WORKSHOP).getFirst();

        refusesOwn(() -> memberships.put(
                new Membership(seat(Validity.current()), seated.delegate(), seated.substitute(), seated.sittings())));
    }

    @Test
    void nobodyProlongsTheBodyInWhichTheOwnAccountSits() {
        link();
        takeOver(until(FAR));
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        refusesOwn(() -> committees.takeOver(ending(Validity.current())));
        assertThat(ends()).containsExactly(FAR, FAR);
    }

    @Test
    void nobodyProlongsTheBodyForWhichTheOwnAccountSpeaks() {
        link();
        takeOver(until(FAR));
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        refusesOwn(() -> committees.takeOver(ending(until(FAR.plusDays(1)))));
        assertThat(ends()).containsExactly(FAR);
    }

    @Test
    void whoSitsInABodyMayEndItEarlierAndOthersProlongIt() {
        link();
        takeOver(until(FAR));
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        Cast.as(account, () -> committees.takeOver(ending(until(FAR.minusYears(2)))));
        assertThat(ends()).containsExactly(FAR.minusYears(2));

        var other = new Cast(sql).person("Oda Andere");
        Cast.as(other, () -> committees.takeOver(ending(until(FAR))));
        assertThat(ends()).containsExactly(FAR);
    }

    private void takeOver(Validity validity) {
        Cast.asHouse(() -> committees.takeOver(ending(validity)));
    }

    private static Committee ending(Validity validity) {
        return ACommittee.workshop(112, "Rechte").ending(validity.to()).build();
    }

    private List<LocalDate> ends() {
        return Acting.as(account, rights::mine).held().stream()
                .flatMap(right -> Stream.ofNullable(right.grant().days().until()))
                .toList();
    }

    /** A seat on which the person with the account sat before. */
    private Seat formerSeat(Validity body) {
        link();
        takeOver(body);
        var seat = seat(Validity.current());
        Cast.asHouse(() -> seats.takeOver(seat));
        var former = delegate(false);
        Cast.asHouse(() -> delegates.record(new Delegate(
                former.id(), former.seat(), jana, false, until(roles.today().minusYears(1)))));
        assertThat(held()).isEmpty();
        return seat;
    }

    @Test
    void noListOfMembersSeatsTheAccountOfWhoTakesItOver() {
        var seat = formerSeat(Validity.current());
        refusesOwn(() -> memberships.put(new Membership(seat, JANA, null, List.of())));
        assertThat(held()).isEmpty();
    }

    /** No right follows from a body that has ended, but it may be prolonged later. */
    @Test
    void noListOfMembersDoesSoInABodyThatHasEnded() {
        var seat = formerSeat(until(roles.today()));
        refusesOwn(() -> memberships.put(new Membership(seat, JANA, null, List.of())));
    }

    @Test
    void noWayBackOfAListSeatsTheAccountOfWhoGoesIt() {
        link();
        takeOver(until(roles.today()));
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        var before = memberships.of(WORKSHOP).getFirst();
        Cast.asHouse(() -> memberships.put(new Membership(before.seat(), null, null, List.of())));
        refusesOwn(() -> memberships.put(before));
    }

    @Test
    void aListOfMembersSeatsOthersAndLeavesTheOwnAccountWhereItSits() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        Cast.as(account, () -> memberships.put(new Membership(seat(Validity.current()), JANA, ODA, List.of())));
        assertThat(held()).containsExactlyInAnyOrder("delegate COMMITTEE", "delegate ORGANISATION");
        assertThat(memberships.of(WORKSHOP).getFirst().substitute()).isEqualTo(ODA);
    }

    @Test
    void aDelegateWhoBecomesASubstituteVotesNoMore() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        Cast.asHouse(() -> delegates.record(delegate(true)));
        assertThat(held()).containsExactlyInAnyOrder("substitute COMMITTEE", "substitute ORGANISATION");
    }

    @Test
    void whoMayNotEditBodiesRecordsNoDelegate() {
        assertThatThrownBy(() -> Cast.as(account, () -> delegates.link(jana, account.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Cast.as(account, () -> delegates.record(delegate(false))))
                .isInstanceOf(NotFound.class);
    }
}
