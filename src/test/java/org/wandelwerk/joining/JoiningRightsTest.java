package org.wandelwerk.joining;

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

/** Who joins projects, without a database. */
class JoiningRightsTest {

    private static final UUID TOWN = new UUID(0, 7);
    private static final Project PROJECT =
            AProject.withId("joined").by(new OrganisationId(TOWN)).build().project();

    private static boolean asked(Predicate<JoiningRights> question, AGrant... grants) {
        return Asking.with(List.of(grants), () -> question.test(new JoiningRights(Asking.rights())));
    }

    private static ThrowingCallable doing(Consumer<JoiningRights> act, AGrant... grants) {
        return () -> asked(
                rights -> {
                    act.accept(rights);
                    return true;
                },
                grants);
    }

    private static AGrant carrying(Scope scope) {
        return AGrant.of(Permission.HAND_IN_PROJECTS).in(scope);
    }

    @Test
    void whoEditsFactsAndPublishesRecordsJoins() {
        var office = AGrant.of(Permission.LEAD_PROCEDURES, Permission.PUBLISH_RECORDS);
        assertThat(asked(JoiningRights::isOffice, office)).isTrue();
        assertThat(asked(JoiningRights::isOffice, AGrant.of(Permission.LEAD_PROCEDURES)))
                .isFalse();
        assertThat(asked(JoiningRights::isOffice, AGrant.of(Permission.PUBLISH_RECORDS)))
                .isFalse();
        assertThatCode(doing(JoiningRights::require, office)).doesNotThrowAnyException();
    }

    @Test
    void whoHasOneOfBothRightsJoinsNothing() {
        assertThatThrownBy(doing(JoiningRights::require, AGrant.of(Permission.LEAD_PROCEDURES)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(JoiningRights::require, AGrant.of(Permission.PUBLISH_RECORDS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(JoiningRights::require, AGrant.of(Permission.READ_AS_OFFICE)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoReadsAsTheOfficeReadsOfJoinings() {
        var reader = AGrant.of(Permission.READ_AS_OFFICE);
        assertThat(asked(JoiningRights::mayRead, reader)).isTrue();
        assertThat(asked(JoiningRights::mayRead)).isFalse();
        assertThatCode(doing(JoiningRights::requireReading, reader)).doesNotThrowAnyException();
        assertThatThrownBy(doing(JoiningRights::requireReading)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverCarriesTheProjectAgrees() {
        assertThat(asked(
                        rights -> rights.mayAgree(PROJECT),
                        carrying(new Scope.OfProject(PROJECT.key().value()))))
                .isTrue();
        assertThat(asked(rights -> rights.mayAgree(PROJECT), carrying(new Scope.OfOrganisation(TOWN))))
                .isTrue();
        assertThatCode(doing(rights -> rights.requireAgreeing(PROJECT), carrying(new Scope.OfOrganisation(TOWN))))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyAgreesForOthers() {
        assertThat(asked(rights -> rights.mayAgree(PROJECT), carrying(Scope.ALL)))
                .isFalse();
        var other = carrying(new Scope.OfOrganisation(new UUID(0, 8)));
        assertThat(asked(rights -> rights.mayAgree(PROJECT), other)).isFalse();
        assertThatThrownBy(doing(rights -> rights.requireAgreeing(PROJECT), other))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(rights -> rights.requireAgreeing(PROJECT), AGrant.of(Permission.READ_AS_OFFICE)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoCarriesSomethingCanAgreeToSomething() {
        assertThat(asked(JoiningRights::agreesSomewhere, carrying(new Scope.OfOrganisation(TOWN))))
                .isTrue();
        assertThat(asked(JoiningRights::agreesSomewhere, carrying(Scope.ALL))).isFalse();
        assertThat(asked(JoiningRights::agreesSomewhere)).isFalse();
    }

    @Test
    void whoeverCarriesAProjectIsToldThatOthersJoinIt() {
        var town = carrying(new Scope.OfOrganisation(TOWN));
        var office = AGrant.of(Permission.LEAD_PROCEDURES, Permission.PUBLISH_RECORDS);
        Consumer<JoiningRights> joins = rights -> rights.require(List.of(PROJECT));
        assertThatThrownBy(doing(joins, town)).isInstanceOf(Refused.class);
        assertThatThrownBy(doing(joins, carrying(new Scope.OfOrganisation(new UUID(0, 8)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(joins)).isInstanceOf(NotFound.class);
        assertThatCode(doing(joins, office)).doesNotThrowAnyException();
        assertThatCode(doing(joins, office, town)).doesNotThrowAnyException();
    }
}
