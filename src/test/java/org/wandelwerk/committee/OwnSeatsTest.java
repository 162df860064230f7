package org.wandelwerk.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Validity;

/** Nobody gives the own account a seat or an office, nor lets it last longer, by whatever means. */
class OwnSeatsTest extends SeatsAndOffices {

    @Autowired
    private HouseGrants houseGrants;

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
        give(other, "office");
        Cast.as(other, () -> committees.takeOver(ending(until(FAR))));
        assertThat(ends()).containsExactly(FAR);
    }

    @Test
    void whoSeatsNobodyProlongsNoBodyForTheAccountsInIt() {
        link();
        takeOver(until(FAR));
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
        var editor = new Cast(sql).person("Kim Kommunikation");
        give(editor, "communication");

        refusesOthers(editor, () -> committees.takeOver(ending(until(FAR.plusDays(1)))));
        assertThat(ends()).containsExactly(FAR);
    }

    private static void refusesOthers(Actor other, Runnable act) {
        assertThatThrownBy(() -> Cast.as(other, act))
                .isInstanceOf(Refused.class)
                .hasMessage("committee.people.others");
    }

    private void give(Actor person, String role) {
        Cast.asHouse(() -> houseGrants.begin(new GrantWish(
                person.id(), role, Scope.ALL, new Days(roles.today().minusDays(1), null), "test")));
    }

    /** Whoever edits bodies, members and speakers alone gives no account a right by that, and may end one. */
    @Test
    void whoEditsOfficesButSeatsNobodyProlongsTheRightsOfNoAccount() {
        link();
        var editor = new Cast(sql).person("Kim Kommunikation");
        give(editor, "communication");
        Cast.asHouse(() -> speakers.takeOver(speaker(until(FAR))));
        Cast.as(editor, () -> speakers.takeOver(speaker(until(FAR.minusYears(1)))));
        assertThat(ends()).containsExactly(FAR.minusYears(1));

        refusesOthers(editor, () -> speakers.takeOver(speaker(until(FAR))));
        Cast.asHouse(() -> seats.takeOver(seat(until(FAR))));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        refusesOthers(editor, () -> seats.takeOver(seat(Validity.current())));
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

    private static Validity between(LocalDate from, LocalDate to) {
        return new Validity(new Bound.On(from), new Bound.On(to));
    }

    @Test
    void whatBeginsLaterBeginsNoEarlierByWhoSeatsNobody() {
        link();
        var begins = roles.today().plusYears(1);
        Cast.asHouse(() -> speakers.takeOver(speaker(between(begins, FAR))));
        var editor = new Cast(sql).person("Kim Kommunikation");
        give(editor, "communication");
        Cast.as(editor, () -> speakers.takeOver(speaker(between(begins.plusDays(1), FAR))));

        refusesOthers(
                editor, () -> speakers.takeOver(speaker(between(roles.today().minusDays(1), FAR.minusYears(1)))));
    }

    /** What is held by another reason already is not given again, so nothing is refused. */
    @Test
    void whatIsNotGivenAgainKeepsNobodyFromEditingTheBody() {
        link();
        takeOver(until(FAR));
        var seat = seat(Validity.current());
        Cast.asHouse(() -> houseGrants.begin(new GrantWish(
                account.id(),
                "delegate",
                new Scope.OfOrganisation(seat.organisation().value()),
                new Days(roles.today().minusDays(1), roles.today().plusDays(9)),
                "test")));
        Cast.asHouse(() -> seats.takeOver(seat));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        var editor = new Cast(sql).person("Kim Kommunikation");
        give(editor, "communication");

        Cast.as(editor, () -> committees.takeOver(ending(until(FAR.minusDays(1)))));
        assertThat(ends()).contains(FAR.minusDays(1));
    }
}
