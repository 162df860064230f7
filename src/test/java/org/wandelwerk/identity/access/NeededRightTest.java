package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeededRightTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope W5 = new Scope.OfCommittee("w5");
    private static final Permission PUBLISH = Permission.PUBLISH_RECORDS;

    private static boolean meets(NeededRight need, AGrant... grants) {
        return need.isMetBy(new PersonRights(
                AGrant.ANNA, Stream.of(grants).map(AGrant::build).toList()));
    }

    @Test
    void onePermissionInOneOfTheScopesOrInTheWholeHouseIsEnough() {
        var need = NeededRight.of(PUBLISH, Set.of(W2, W5));
        assertThat(meets(need, AGrant.of(PUBLISH).in(W5))).isTrue();
        assertThat(meets(need, AGrant.of(PUBLISH))).isTrue();
        assertThat(meets(need, AGrant.of(Permission.EDIT_NEWS))).isFalse();
        assertThat(meets(need)).isFalse();
        assertThat(meets(NeededRight.of(PUBLISH, Set.of()), AGrant.of(PUBLISH).in(W2)))
                .isFalse();
        assertThat(meets(NeededRight.NONE)).isTrue();
    }

    @Test
    void aWayIsWalkedWholeOrNotAtAll() {
        var need = new NeededRight(Set.of(new NeededRight.Way(PUBLISH, Set.of(W2, W5))));
        assertThat(meets(need, AGrant.of(PUBLISH).in(W2))).isFalse();
        assertThat(meets(need, AGrant.of(PUBLISH).in(W2), AGrant.of(PUBLISH).in(W5)))
                .isTrue();
        assertThat(meets(need, AGrant.of(PUBLISH))).isTrue();
    }

    @Test
    void whatIsNeededInTheWholeHouseIsNeededNowhereElse() {
        var way = new NeededRight.Way(PUBLISH, Set.of(Scope.ALL, W2));
        assertThat(way).isEqualTo(new NeededRight.Way(PUBLISH, Set.of()));
        assertThat(new NeededRight.Way(PUBLISH, Set.of(W2))).isNotEqualTo(way);
    }

    @Test
    void ofSeveralNeedsOneIsEnough() {
        var need = NeededRight.anyOf(
                List.of(NeededRight.of(PUBLISH, Set.of(W2)), NeededRight.of(Permission.SIGN_MINUTES, Set.of(W5))));
        assertThat(meets(need, AGrant.of(PUBLISH).in(W2))).isTrue();
        assertThat(meets(need, AGrant.of(Permission.SIGN_MINUTES).in(W5))).isTrue();
        assertThat(meets(need, AGrant.of(PUBLISH).in(W5))).isFalse();
        assertThat(need.parts())
                .isEqualTo(Map.of(
                        Scope.ALL,
                        Set.of(PUBLISH, Permission.SIGN_MINUTES),
                        W2,
                        Set.of(PUBLISH),
                        W5,
                        Set.of(Permission.SIGN_MINUTES)));
        assertThat(NeededRight.NONE.parts()).isEmpty();
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        var need = NeededRight.anyOf(List.of(
                NeededRight.of(PUBLISH, Set.of(new Scope.OfOrganisation(AGrant.ANNA.value()))),
                new NeededRight(Set.of(new NeededRight.Way(Permission.SIGN_MINUTES, Set.of(W2, W5)))),
                NeededRight.of(Permission.HAND_IN_PROJECTS, Set.of(new Scope.OfProject("P-7K3F-9QX")))));
        assertThat(NeededRight.read(need.printed())).isEqualTo(need);
        assertThat(NeededRight.NONE.printed()).isEmpty();
        assertThat(NeededRight.read()).isEqualTo(NeededRight.NONE);
    }
}
