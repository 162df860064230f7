package org.wandelwerk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Project;

/** Who releases answers of profiles for everybody, without a database. */
class ReleaseRightsTest {

    private static final UUID TOWN = new UUID(0, 7);
    private static final Project PROJECT =
            AProject.withId("released").by(new OrganisationId(TOWN)).build().project();
    private static final AGrant RECEIVING = AGrant.of(Permission.RECEIVE_PROJECTS);
    private static final AGrant EDITING = AGrant.of(Permission.LEAD_PROCEDURES);
    private static final AGrant PUBLISHING = AGrant.of(Permission.PUBLISH_RECORDS);
    private static final AGrant RECALLING = AGrant.of(Permission.RECALL);
    private static final AGrant READING = AGrant.of(Permission.READ_AS_OFFICE);

    private static boolean asked(Predicate<ReleaseRights> question, AGrant... grants) {
        return Asking.with(List.of(grants), () -> question.test(new ReleaseRights(Asking.rights())));
    }

    private static ThrowingCallable doing(Consumer<ReleaseRights> act, AGrant... grants) {
        return () -> asked(
                rights -> {
                    act.accept(rights);
                    return true;
                },
                grants);
    }

    @Test
    void whoReceivesProfilesEditsFactsAndPublishesRecordsReleases() {
        assertThat(asked(ReleaseRights::areMine, RECEIVING, EDITING, PUBLISHING))
                .isTrue();
        assertThatCode(doing(ReleaseRights::require, RECEIVING, EDITING, PUBLISHING))
                .doesNotThrowAnyException();
    }

    @Test
    void whoLacksOneOfTheThreeReleasesNothing() {
        assertThat(asked(ReleaseRights::areMine, EDITING, PUBLISHING)).isFalse();
        assertThat(asked(ReleaseRights::areMine, RECEIVING, PUBLISHING)).isFalse();
        assertThat(asked(ReleaseRights::areMine, RECEIVING, EDITING)).isFalse();
        assertThatThrownBy(doing(ReleaseRights::require, EDITING, PUBLISHING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(ReleaseRights::require, RECEIVING, PUBLISHING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(ReleaseRights::require, RECEIVING, EDITING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(ReleaseRights::require, RECEIVING, EDITING, READING))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoReceivesProfilesAndRecallsRecordsRecalls() {
        assertThat(asked(ReleaseRights::mayRecall, RECALLING)).isTrue();
        assertThat(asked(ReleaseRights::mayRecall, RECEIVING, PUBLISHING)).isFalse();
        assertThatCode(doing(ReleaseRights::requireRecalling, RECEIVING, RECALLING))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(ReleaseRights::requireRecalling, RECALLING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(ReleaseRights::requireRecalling, RECEIVING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(ReleaseRights::requireRecalling, RECEIVING, READING))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoHandsInForThePromoterReleasesNothingOfTheOwnProject() {
        var town = AGrant.of(Permission.HAND_IN_PROJECTS).in(new Scope.OfOrganisation(TOWN));
        var project = AGrant.of(Permission.HAND_IN_PROJECTS)
                .in(new Scope.OfProject(PROJECT.key().value()));
        var other = AGrant.of(Permission.HAND_IN_PROJECTS).in(new Scope.OfOrganisation(new UUID(0, 8)));
        Consumer<ReleaseRights> act = rights -> rights.requireStranger(PROJECT);
        assertThatThrownBy(doing(act, town)).isInstanceOf(Refused.class);
        assertThatThrownBy(doing(act, project)).isInstanceOf(Refused.class);
        assertThatCode(doing(act, other)).doesNotThrowAnyException();
        assertThatCode(doing(act, RECEIVING)).doesNotThrowAnyException();
    }
}
