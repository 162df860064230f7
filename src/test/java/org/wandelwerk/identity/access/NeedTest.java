package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope W5 = new Scope.OfCommittee("w5");
    private static final Permission PUBLISH = Permission.PUBLISH_RECORDS;

    private static boolean meets(Need need, AGrant... grants) {
        return need.isMetBy(new PersonRights(
                AGrant.ANNA, Stream.of(grants).map(AGrant::build).toList()));
    }

    @Test
    void onePermissionInOneOfTheScopesOrInTheWholeHouseIsEnough() {
        var need = Need.of(PUBLISH, Set.of(W2, W5));
        assertThat(meets(need, AGrant.of(PUBLISH).in(W5))).isTrue();
        assertThat(meets(need, AGrant.of(PUBLISH))).isTrue();
        assertThat(meets(need, AGrant.of(Permission.EDIT_NEWS))).isFalse();
        assertThat(meets(need)).isFalse();
        assertThat(meets(Need.of(PUBLISH, Set.of()), AGrant.of(PUBLISH).in(W2))).isFalse();
        assertThat(meets(Need.NONE)).isTrue();
    }

    @Test
    void aWayIsWalkedWholeOrNotAtAll() {
        var need = new Need(Set.of(new Need.Way(PUBLISH, Set.of(W2, W5))));
        assertThat(meets(need, AGrant.of(PUBLISH).in(W2))).isFalse();
        assertThat(meets(need, AGrant.of(PUBLISH).in(W2), AGrant.of(PUBLISH).in(W5)))
                .isTrue();
        assertThat(meets(need, AGrant.of(PUBLISH))).isTrue();
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        var need = Need.anyOf(List.of(
                Need.of(PUBLISH, Set.of(new Scope.OfOrganisation(AGrant.ANNA.value()))),
                new Need(Set.of(new Need.Way(Permission.SIGN_MINUTES, Set.of(W2, W5)))),
                Need.of(Permission.HAND_IN_PROJECTS, Set.of(new Scope.OfProject("p-17")))));
        assertThat(Need.read(need.printed())).isEqualTo(need);
        assertThat(Need.NONE.printed()).isEmpty();
        assertThat(Need.read()).isEqualTo(Need.NONE);
    }
}
