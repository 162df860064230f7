package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.TODAY;
import static org.wandelwerk.identity.access.SomeRights.FOREVER;
import static org.wandelwerk.identity.access.SomeRights.W2;
import static org.wandelwerk.identity.access.SomeRights.W5;
import static org.wandelwerk.identity.access.SomeRights.in;
import static org.wandelwerk.identity.access.SomeRights.of;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** What a grant gives to its holder and to the deputy, and the reasons that follow from it. */
class HeldRightTest {

    private static final Days THIS_WEEK = new Days(TODAY, TODAY.plusDays(7));

    private static AGrant chair() {
        return AGrant.of(Permission.CHAIR_MEETINGS).in(W2);
    }

    private static AGrant deputised() {
        return chair().deputisedBy(BERND, TODAY, TODAY.plusDays(7));
    }

    @Test
    void theDeputyUsesItOrElseTheHolder() {
        assertThat(chair().build().user()).isEqualTo(ANNA);
        assertThat(deputised().build().user()).isEqualTo(BERND);
    }

    @Test
    void theHolderHasItWhileTheGrantHolds() {
        assertThat(chair().build().holdsOn(TODAY)).isTrue();
        assertThat(chair().ended().build().holdsOn(TODAY)).isFalse();
        assertThat(chair().until(TODAY).build().holdsOn(TODAY)).isFalse();
        assertThat(chair().from(TODAY.plusDays(1)).build().holdsOn(TODAY)).isFalse();
    }

    @Test
    void theDeputyHasItWhileBothHold() {
        assertThat(deputised().build().holdsOn(TODAY)).isTrue();
        assertThat(deputised().build().holdsOn(TODAY.plusDays(7))).isFalse();
        assertThat(deputised().build().holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(deputised().deputyEnded().build().holdsOn(TODAY)).isFalse();
        assertThat(deputised().ended().build().holdsOn(TODAY)).isFalse();
        assertThat(deputised().until(TODAY).build().holdsOn(TODAY)).isFalse();
    }

    @Test
    void itReachesAsFarAndAsLongAsTheGrant() {
        var limited = chair().until(TODAY.plusDays(7)).build();
        assertThat(limited.covers(W2, THIS_WEEK)).isTrue();
        assertThat(limited.covers(W5, THIS_WEEK)).isFalse();
        assertThat(limited.covers(W2, FOREVER)).isFalse();
        assertThat(chair().build().covers(W2, FOREVER)).isTrue();
    }

    @Test
    void throughADeputyItReachesNoFurtherThanTheEntry() {
        assertThat(deputised().build().covers(W2, THIS_WEEK)).isTrue();
        assertThat(deputised().build().covers(W2, FOREVER)).isFalse();
        assertThat(deputised().build().covers(W5, THIS_WEEK)).isFalse();
    }

    @Test
    void ofAllRightsThoseOfTheDayAreHeld() {
        assertThat(of(chair(), chair().ended()).held()).hasSize(1);
        assertThat(of(chair().ended()).may(Permission.CHAIR_MEETINGS, in(W2))).isFalse();
    }

    @Test
    void whoIsAmongAnAudienceIsToldEachWay() {
        var member = AGrant.of(Permission.READ_BODY).in(W2);
        var audience = Audience.of(AudienceToken.body("w2"));
        var reasons = of(member, AGrant.of(Permission.READ_BODY).in(W5)).reasons(audience);
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.token()).isEqualTo(AudienceToken.body("w2"));
            assertThat(reason.permission()).isNull();
            assertThat(reason.right()).extracting(HeldRight::grant).isEqualTo(member.grant());
        });
        assertThat(of().reasons(audience)).isEmpty();
        assertThat(of().reasons(Audience.EVERYBODY))
                .extracting(AccessReason::token)
                .containsExactly(AudienceToken.PUBLIC);
    }

    @Test
    void whoMayDoItIsToldByWhichGrants() {
        var rights = of(
                chair(),
                AGrant.of(Permission.CHAIR_MEETINGS).in(W5),
                AGrant.of(Permission.VOTE).in(W2));
        assertThat(rights.reasons(Permission.CHAIR_MEETINGS, in(W2), false))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.permission()).isEqualTo(Permission.CHAIR_MEETINGS);
                    assertThat(reason.token()).isNull();
                });
        assertThat(rights.reasons(Permission.SIGN_MINUTES, in(W2), false)).isEmpty();
    }

    @Test
    void whatIsDoneJointlyMustBeHeldForEachPartOrForTheWholeHouse() {
        var both = in(W2, W5);
        var one = of(chair());
        assertThat(one.reasons(Permission.CHAIR_MEETINGS, both, false)).hasSize(1);
        assertThat(one.reasons(Permission.CHAIR_MEETINGS, both, true)).isEmpty();
        assertThat(one.reasons(Permission.CHAIR_MEETINGS, in(W2), true)).hasSize(1);
        var each = of(chair(), AGrant.of(Permission.CHAIR_MEETINGS).in(W5));
        assertThat(each.reasons(Permission.CHAIR_MEETINGS, both, true)).hasSize(2);
        var house = of(AGrant.of(Permission.CHAIR_MEETINGS));
        assertThat(house.reasons(Permission.CHAIR_MEETINGS, both, true)).hasSize(1);
    }

    @Test
    void thoseWhomSomebodyStandsInForAreNamed() {
        var rights = PersonRights.on(
                TODAY, BERND, List.of(deputised().build(), chair().to(BERND).build()));
        assertThat(rights.deputised()).containsExactly(ANNA);
    }

    @Test
    void aRoleIsShownAFewDaysAfterItRanOutAndBeforeItBegins() {
        var since = TODAY.minusDays(14);
        for (var shown : List.of(
                AGrant.of(Permission.VOTE).until(TODAY),
                AGrant.of(Permission.VOTE).until(since),
                AGrant.of(Permission.VOTE).from(TODAY.plusDays(1)))) {
            assertThat(shown.grant().isBeside(TODAY, since)).isTrue();
        }
        for (var other : List.of(
                AGrant.of(Permission.VOTE),
                AGrant.of(Permission.VOTE).until(TODAY.plusDays(1)),
                AGrant.of(Permission.VOTE).until(since.minusDays(1)),
                AGrant.of(Permission.VOTE).until(TODAY).ended())) {
            assertThat(other.grant().isBeside(TODAY, since)).isFalse();
        }
    }
}
