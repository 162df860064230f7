package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BEGIN;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.TODAY;
import static org.wandelwerk.identity.access.SomeRights.FOREVER;
import static org.wandelwerk.identity.access.SomeRights.UNIVERSITY;
import static org.wandelwerk.identity.access.SomeRights.W2;
import static org.wandelwerk.identity.access.SomeRights.W5;
import static org.wandelwerk.identity.access.SomeRights.of;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Refused;

/** A right begins and ends on its day, and is passed on no wider, no further and no longer than it is held. */
class RightsInTimeTest {

    @Test
    void aGrantHoldsFromItsFirstDayToTheOneBeforeItsEnd() {
        var grant = AGrant.of(Permission.VOTE).until(TODAY).grant();
        assertThat(grant.holdsOn(BEGIN.minusDays(1))).isFalse();
        assertThat(grant.holdsOn(BEGIN)).isTrue();
        assertThat(grant.holdsOn(TODAY.minusDays(1))).isTrue();
        assertThat(grant.holdsOn(TODAY)).isFalse();
        assertThat(grant.days().last()).isEqualTo(TODAY.minusDays(1));
        assertThat(new Days(BEGIN, null).last()).isNull();
    }

    @Test
    void whatIsOverEndedOrStillToComeGivesNothing() {
        assertThat(of(AGrant.of(Permission.VOTE)).held()).hasSize(1);
        assertThat(of(AGrant.of(Permission.VOTE).until(TODAY)).held()).isEmpty();
        assertThat(of(AGrant.of(Permission.VOTE).from(TODAY.plusDays(1))).held())
                .isEmpty();
        assertThat(of(AGrant.of(Permission.VOTE).ended()).held()).isEmpty();
    }

    @Test
    void aDeputyWorksForTwoWeeksAndNoLonger() {
        var begin = TODAY.plusDays(10);
        var right = AGrant.of(Permission.CHAIR_MEETINGS)
                .to(BERND)
                .in(W2)
                .deputisedBy(ANNA, begin, begin.plusDays(14))
                .build();
        assertThat(PersonRights.on(begin.minusDays(1), ANNA, List.of(right)).mayAnywhere(Permission.CHAIR_MEETINGS))
                .isFalse();
        assertThat(PersonRights.on(begin, ANNA, List.of(right)).mayAnywhere(Permission.CHAIR_MEETINGS))
                .isTrue();
        assertThat(PersonRights.on(begin.plusDays(13), ANNA, List.of(right)).mayAnywhere(Permission.CHAIR_MEETINGS))
                .isTrue();
        assertThat(PersonRights.on(begin.plusDays(14), ANNA, List.of(right)).mayAnywhere(Permission.CHAIR_MEETINGS))
                .isFalse();
    }

    @Test
    void aDeputyLosesWhatTheHolderLoses() {
        var begin = TODAY.minusDays(1);
        var deputised = AGrant.of(Permission.VOTE).to(BERND).deputisedBy(ANNA, begin, TODAY.plusDays(5));
        assertThat(of(deputised).mayAnywhere(Permission.VOTE)).isTrue();
        assertThat(of(deputised.ended()).mayAnywhere(Permission.VOTE)).isFalse();
    }

    @Test
    void aDeputyWhoseEntryIsEndedStandsInNoMore() {
        var begin = TODAY.minusDays(1);
        var deputised = AGrant.of(Permission.VOTE)
                .to(BERND)
                .deputisedBy(ANNA, begin, TODAY.plusDays(5))
                .deputyEnded();
        assertThat(of(deputised).held()).isEmpty();
    }

    @Test
    void aGrantNeverWidensTheRightsOfItsGiver() {
        var voting = AGrant.role("voting", EnumSet.of(Permission.VOTE, Permission.DECLARE_BIAS));
        assertThat(of(AGrant.of(Permission.VOTE)).contain(voting, W2, FOREVER)).isFalse();
        assertThat(of(AGrant.of(Permission.VOTE, Permission.DECLARE_BIAS)).contain(voting, W2, FOREVER))
                .isTrue();
        assertThat(of(
                                AGrant.of(Permission.VOTE),
                                AGrant.of(Permission.DECLARE_BIAS).in(W2))
                        .contain(voting, W2, FOREVER))
                .isTrue();
    }

    @Test
    void aGrantNeverReachesFurtherThanItsGiver() {
        var voting = AGrant.role("voting", EnumSet.of(Permission.VOTE));
        var giver = of(AGrant.of(Permission.VOTE).in(W2));
        assertThat(giver.contain(voting, W2, FOREVER)).isTrue();
        assertThat(giver.contain(voting, W5, FOREVER)).isFalse();
        assertThat(giver.contain(voting, Scope.ALL, FOREVER)).isFalse();
        assertThat(giver.contain(voting, UNIVERSITY, FOREVER)).isFalse();
    }

    @Test
    void aGrantNeverLastsLongerThanItsGiver() {
        var voting = AGrant.role("voting", EnumSet.of(Permission.VOTE));
        var end = TODAY.plusDays(30);
        var giver = of(AGrant.of(Permission.VOTE).until(end));
        assertThat(giver.contain(voting, W2, FOREVER)).isFalse();
        assertThat(giver.contain(voting, W2, new Days(TODAY, end.plusDays(1)))).isFalse();
        assertThat(giver.contain(voting, W2, new Days(TODAY, end))).isTrue();
        assertThat(giver.contain(voting, W2, new Days(BEGIN.minusDays(1), end))).isFalse();
        assertThat(giver.contain(voting, W2, new Days(BEGIN, end))).isTrue();
    }

    @Test
    void aDeputyGivesNothingBeyondTheDaysOfStandingIn() {
        var voting = AGrant.role("voting", EnumSet.of(Permission.VOTE));
        var end = TODAY.plusDays(14);
        var deputy = of(AGrant.of(Permission.VOTE).to(BERND).deputisedBy(ANNA, TODAY, end));
        assertThat(deputy.contain(voting, W2, new Days(TODAY, end))).isTrue();
        assertThat(deputy.contain(voting, W2, FOREVER)).isFalse();
    }

    @Test
    void daysThatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> new Days(TODAY, TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Days(TODAY, TODAY.minusDays(1))).isInstanceOf(Refused.class);
        assertThat(new Days(TODAY, TODAY.plusDays(1)).last()).isEqualTo(TODAY);
    }
}
