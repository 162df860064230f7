package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.CLARA;
import static org.wandelwerk.identity.access.AGrant.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeputyRulesTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope W5 = new Scope.OfCommittee("w5");
    private static final Days TWO_WEEKS = new Days(TODAY, TODAY.plusDays(14));

    private static AGrant chair() {
        return AGrant.of(Permission.CHAIR_MEETINGS).in(W2);
    }

    private static DeputyRules rules(AGrant deputised, AGrant... ofAnna) {
        var held = List.of(ofAnna).stream().map(AGrant::build).toList();
        return new DeputyRules(PersonRights.on(TODAY, ANNA, held), deputised.build(), TODAY);
    }

    @Test
    void theHolderNamesADeputy() {
        assertThat(rules(chair()).mayName()).isTrue();
    }

    @Test
    void aStrangerNamesNobody() {
        assertThat(rules(chair().to(BERND)).mayName()).isFalse();
    }

    @Test
    void whoCouldGiveTheRoleNamesADeputyToo() {
        var giver = AGrant.of(Permission.CHAIR_MEETINGS, Permission.GRANT_ROLES);
        assertThat(rules(chair().to(BERND), giver).mayName()).isTrue();
        assertThat(rules(chair().to(BERND), giver.in(W2)).mayName()).isTrue();
        assertThat(rules(chair().to(BERND), giver.in(W5)).mayName()).isFalse();
        assertThat(rules(chair().to(BERND), AGrant.of(Permission.CHAIR_MEETINGS))
                        .mayName())
                .isFalse();
        assertThat(rules(chair().to(BERND), AGrant.of(Permission.GRANT_ROLES)).mayName())
                .isFalse();
    }

    @Test
    void whoseOwnRightEndsTodayMayNameADeputyToday() {
        var giver = AGrant.of(Permission.CHAIR_MEETINGS, Permission.GRANT_ROLES).until(TODAY.plusDays(1));
        assertThat(rules(chair().to(BERND), giver).mayName()).isTrue();
    }

    @Test
    void somebodyElseStandsInForDaysOnWhichTheGrantHolds() {
        assertThat(rules(chair()).refusal(CLARA, TWO_WEEKS)).isEmpty();
        assertThat(rules(chair().until(TODAY.plusDays(14))).refusal(CLARA, TWO_WEEKS))
                .isEmpty();
    }

    @Test
    void nobodyNamesADeputyForDaysOnWhichTheirOwnRightIsOver() {
        var forOneDay =
                AGrant.of(Permission.CHAIR_MEETINGS, Permission.GRANT_ROLES).until(TODAY.plusDays(1));
        assertThat(rules(chair().to(BERND), forOneDay).refusal(CLARA, TWO_WEEKS))
                .contains("access.grant.wider");
        var lasting = AGrant.of(Permission.CHAIR_MEETINGS, Permission.GRANT_ROLES);
        assertThat(rules(chair().to(BERND), lasting).refusal(CLARA, TWO_WEEKS)).isEmpty();
    }

    @Test
    void nobodyStandsInForThemselves() {
        assertThat(rules(chair()).refusal(ANNA, TWO_WEEKS)).contains("access.deputy.self");
    }

    @Test
    void nobodyStandsInForDaysThatAreOver() {
        var days = new Days(TODAY.minusDays(1), TODAY.plusDays(1));
        assertThat(rules(chair()).refusal(CLARA, days)).contains("access.deputy.past");
    }

    @Test
    void standingInHasAnEndAndNotBehindThatOfTheGrant() {
        assertThat(rules(chair()).refusal(CLARA, new Days(TODAY, null))).contains("access.deputy.days");
        assertThat(rules(chair().until(TODAY.plusDays(13))).refusal(CLARA, TWO_WEEKS))
                .contains("access.deputy.days");
        assertThat(rules(chair().ended()).refusal(CLARA, TWO_WEEKS)).contains("access.deputy.days");
    }

    @Test
    void theDaysInBothAreThoseFromTheLaterBeginningToTheSoonerEnd() {
        var open = new Days(TODAY.plusDays(3), null);
        assertThat(TWO_WEEKS.common(open)).contains(new Days(TODAY.plusDays(3), TODAY.plusDays(14)));
        assertThat(open.common(TWO_WEEKS)).contains(new Days(TODAY.plusDays(3), TODAY.plusDays(14)));
        assertThat(open.common(open)).contains(open);
        assertThat(TWO_WEEKS.common(new Days(TODAY.plusDays(1), TODAY.plusDays(9))))
                .contains(new Days(TODAY.plusDays(1), TODAY.plusDays(9)));
        assertThat(new Days(TODAY.plusDays(1), TODAY.plusDays(9)).common(TWO_WEEKS))
                .contains(new Days(TODAY.plusDays(1), TODAY.plusDays(9)));
        assertThat(TWO_WEEKS.common(new Days(TODAY.plusDays(14), null))).isEmpty();
    }

    @Test
    void aScopeIsStoredInTwoColumnsAndReadBack() {
        var organisation = new Scope.OfOrganisation(new UUID(0, 9));
        for (var scope : Set.of(Scope.ALL, W2, organisation, new Scope.OfProject("P-7K3F-9QX"))) {
            assertThat(Scope.of(scope.kind(), scope.keyColumn())).isEqualTo(scope);
        }
    }

    @Test
    void aScopeWithoutItsKeyIsNone() {
        assertThatThrownBy(() -> Scope.of(ScopeKind.COMMITTEE, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scope.of(ScopeKind.PROJECT, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScopeCoversItselfAndTheWholeHouseCoversAll() {
        assertThat(W2.covers(W2)).isTrue();
        assertThat(W2.covers(W5)).isFalse();
        assertThat(W2.covers(Scope.ALL)).isFalse();
        assertThat(Scope.ALL.covers(W2)).isTrue();
    }
}
