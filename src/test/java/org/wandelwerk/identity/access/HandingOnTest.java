package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a grant is over, for whom somebody stands in, and what of another's rights a person could give too. */
class HandingOnTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope W5 = new Scope.OfCommittee("w5");

    private static PersonRights of(AGrant... grants) {
        return PersonRights.on(
                TODAY, ANNA, List.of(grants).stream().map(AGrant::build).toList());
    }

    @Test
    void whatHasItsLastDayBehindItOrWasEndedIsOver() {
        var endsToday = AGrant.of(Permission.VOTE).until(TODAY).grant();
        assertThat(endsToday.isOverOn(TODAY)).isTrue();
        assertThat(endsToday.isOverOn(TODAY.plusDays(1))).isTrue();
        assertThat(endsToday.isOverOn(TODAY.minusDays(1))).isFalse();
        assertThat(AGrant.of(Permission.VOTE).grant().isOverOn(TODAY)).isFalse();
        assertThat(AGrant.of(Permission.VOTE).ended().grant().isOverOn(TODAY)).isTrue();
    }

    @Test
    void whatIsStillToComeIsNotOver() {
        var coming = AGrant.of(Permission.VOTE).from(TODAY.plusDays(1)).grant();
        assertThat(coming.holdsOn(TODAY)).isFalse();
        assertThat(coming.isOverOn(TODAY)).isFalse();
    }

    @Test
    void aDeputyIsToldForWhomAndAHolderForNobody() {
        var deputised = AGrant.of(Permission.VOTE).to(BERND).deputisedBy(ANNA, TODAY, TODAY.plusDays(5));
        assertThat(of(deputised, AGrant.of(Permission.EDIT_NEWS)).deputised()).containsExactly(BERND);
        assertThat(of(AGrant.of(Permission.VOTE)).deputised()).isEmpty();
    }

    @Test
    void whoHoldsAllOfItCouldGiveItToo() {
        var other = AGrant.of(Permission.VOTE).to(BERND).in(W2);
        assertThat(of(AGrant.of(Permission.VOTE)).couldGive(other.build(), TODAY))
                .isTrue();
        assertThat(of(AGrant.of(Permission.VOTE).in(W5)).couldGive(other.build(), TODAY))
                .isFalse();
        assertThat(of(AGrant.of(Permission.EDIT_NEWS)).couldGive(other.build(), TODAY))
                .isFalse();
    }

    @Test
    void whatBeganLongAgoIsGivenFromTodayOnAndWhatIsToComeFromItsFirstDay() {
        var giver = of(AGrant.of(Permission.VOTE).from(TODAY));
        assertThat(giver.couldGive(AGrant.of(Permission.VOTE).to(BERND).build(), TODAY))
                .isTrue();
        var month = of(AGrant.of(Permission.VOTE).until(TODAY.plusDays(30)));
        var coming = AGrant.of(Permission.VOTE).to(BERND).until(TODAY.plusDays(60));
        assertThat(month.couldGive(coming.build(), TODAY)).isFalse();
        var late = new HeldRight(
                AGrant.of(Permission.VOTE).from(TODAY.plusDays(9)).grant(),
                AGrant.of(Permission.VOTE).build().role(),
                null);
        var today = new PersonRights(
                ANNA, List.of(AGrant.of(Permission.VOTE).from(TODAY.plusDays(9)).build()));
        assertThat(today.couldGive(late, TODAY)).isTrue();
        assertThat(today.couldGive(AGrant.of(Permission.VOTE).to(BERND).build(), TODAY))
                .isFalse();
    }

    @Test
    void whatFollowsFromASeatOrIsDeputisedIsGivenByNobody() {
        var giver = of(AGrant.of(Permission.VOTE));
        var seated = AGrant.of(Permission.VOTE).to(BERND).followingFrom("seat:1");
        assertThat(giver.couldGive(seated.build(), TODAY)).isFalse();
        var deputised = AGrant.of(Permission.VOTE).to(BERND).deputisedBy(ANNA, TODAY, TODAY.plusDays(5));
        assertThat(giver.couldGive(deputised.build(), TODAY)).isFalse();
    }
}
