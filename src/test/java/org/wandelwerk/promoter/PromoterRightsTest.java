package org.wandelwerk.promoter;

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
import org.wandelwerk.promoter.PromoterChange.Carrier;

/** Who lets somebody else carry a project, without a database. */
class PromoterRightsTest {

    private static final UUID TOWN = new UUID(0, 7);
    private static final UUID COUNTY = new UUID(0, 8);
    private static final Carrier NEXT = new Carrier("Landkreis", List.of(new OrganisationId(COUNTY)));
    private static final Project PROJECT =
            AProject.withId("carried").by(new OrganisationId(TOWN)).build().project();
    private static final Scope OF_PROJECT = new Scope.OfProject(PROJECT.key().value());

    private static boolean asked(Predicate<PromoterRights> question, AGrant... grants) {
        return Asking.with(List.of(grants), () -> question.test(new PromoterRights(Asking.rights())));
    }

    private static ThrowingCallable doing(Consumer<PromoterRights> act, AGrant... grants) {
        return () -> asked(
                rights -> {
                    act.accept(rights);
                    return true;
                },
                grants);
    }

    private static AGrant handingIn(Scope scope) {
        return AGrant.of(Permission.HAND_IN_PROJECTS).in(scope);
    }

    @Test
    void whoEditsFactsAndPublishesRecordsProposesAndDecides() {
        var office = AGrant.of(Permission.LEAD_PROCEDURES, Permission.PUBLISH_RECORDS);
        assertThat(asked(PromoterRights::areMine, office)).isTrue();
        assertThat(asked(PromoterRights::areMine, AGrant.of(Permission.LEAD_PROCEDURES)))
                .isFalse();
        assertThatCode(doing(PromoterRights::require, office)).doesNotThrowAnyException();
        assertThatThrownBy(doing(PromoterRights::require, AGrant.of(Permission.PUBLISH_RECORDS)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoLeadsProceduresNamesWhoCarriesAProjectAndNobodyElse() {
        assertThat(asked(rights -> rights.mayName(PROJECT), AGrant.of(Permission.LEAD_PROCEDURES)))
                .isTrue();
        assertThat(asked(
                        rights -> rights.mayName(PROJECT),
                        AGrant.of(Permission.LEAD_PROCEDURES).in(OF_PROJECT)))
                .isTrue();
        assertThat(asked(
                        rights -> rights.mayName(PROJECT),
                        AGrant.of(Permission.LEAD_PROCEDURES).in(new Scope.OfCommittee("w9"))))
                .isFalse();
        assertThat(asked(rights -> rights.mayName(PROJECT), AGrant.of(Permission.EDIT_PROJECT_FACTS)))
                .isFalse();
    }

    @Test
    void whoReadsAsTheOfficeReadsOfIt() {
        var reader = AGrant.of(Permission.READ_AS_OFFICE);
        assertThatCode(doing(PromoterRights::requireReading, reader)).doesNotThrowAnyException();
        assertThatThrownBy(doing(PromoterRights::requireReading)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(PromoterRights::require, reader)).isInstanceOf(Refused.class);
    }

    @Test
    void whoHandsInForOneOfTheTwoIsNoStranger() {
        for (var own : List.of(OF_PROJECT, new Scope.OfOrganisation(TOWN), new Scope.OfOrganisation(COUNTY))) {
            assertThat(asked(rights -> rights.isStranger(PROJECT, NEXT), handingIn(own)))
                    .isFalse();
            assertThatThrownBy(doing(rights -> rights.requireStranger(PROJECT, NEXT), handingIn(own)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void whoHandsInForOthersOrForNobodyIsAStranger() {
        var other = handingIn(new Scope.OfOrganisation(new UUID(0, 9)));
        for (var grants : List.of(new AGrant[0], new AGrant[] {other}, new AGrant[] {handingIn(Scope.ALL)})) {
            assertThat(asked(rights -> rights.isStranger(PROJECT, NEXT), grants))
                    .isTrue();
            assertThatCode(doing(rights -> rights.requireStranger(PROJECT, NEXT), grants))
                    .doesNotThrowAnyException();
        }
        assertThat(asked(
                        rights -> rights.isStranger(PROJECT, NEXT),
                        AGrant.of(Permission.READ_ORGANISATION).in(new Scope.OfOrganisation(TOWN))))
                .isTrue();
    }

    @Test
    void aChangeConcernsTheProjectAndBothWhoCarryIt() {
        assertThat(PromoterRights.scopes(PROJECT, NEXT))
                .containsExactlyInAnyOrder(
                        OF_PROJECT, new Scope.OfOrganisation(TOWN), new Scope.OfOrganisation(COUNTY));
        assertThat(PromoterRights.scopes(NEXT)).containsExactly(new Scope.OfOrganisation(COUNTY));
        assertThat(PROJECT.scopes()).containsExactlyInAnyOrder(OF_PROJECT, new Scope.OfOrganisation(TOWN));
    }
}
