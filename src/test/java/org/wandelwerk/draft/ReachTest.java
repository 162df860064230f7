package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.EditableKind.Reach;
import org.wandelwerk.identity.access.Scope;

/** Within what a list of records is read, without a database. */
class ReachTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope PROJECT = new Scope.OfProject("P-7K3F-9QX");
    private static final Scope TOWN = new Scope.OfOrganisation(new UUID(0, 7));

    @Test
    void whoWorksForTheWholeHouseReachesEverything() {
        assertThat(Reach.EVERYTHING.isEverything()).isTrue();
        assertThat(new Reach(Set.of(Scope.ALL, W2)).isEverything()).isTrue();
        assertThat(new Reach(Set.of(W2, PROJECT, TOWN)).isEverything()).isFalse();
        assertThat(new Reach(Set.of()).isEverything()).isFalse();
    }

    @Test
    void everybodyElseReachesTheOwnBodiesAndProjectsAlone() {
        var reach = new Reach(Set.of(W2, PROJECT, TOWN));
        assertThat(reach.committees()).containsExactly("w2");
        assertThat(reach.projects()).containsExactly("P-7K3F-9QX");
        assertThat(new Reach(Set.of(TOWN)).committees()).isEmpty();
        assertThat(new Reach(Set.of(TOWN)).projects()).isEmpty();
    }
}
