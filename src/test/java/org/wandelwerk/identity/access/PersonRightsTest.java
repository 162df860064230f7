package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BEGIN;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Text;

class PersonRightsTest {

    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope W5 = new Scope.OfCommittee("w5");
    private static final Scope UNIVERSITY = new Scope.OfOrganisation(new UUID(0, 7));
    private static final Scope PROJECT = new Scope.OfProject("P-7K3F-9QX");
    private static final Days FOREVER = new Days(TODAY, null);

    private static PersonRights of(AGrant... grants) {
        return PersonRights.on(
                TODAY, ANNA, List.of(grants).stream().map(AGrant::build).toList());
    }

    private static Set<String> tokens(AGrant... grants) {
        return Set.of(Audience.printed(of(grants).tokens()));
    }

    private static Matter in(Scope... scopes) {
        return new Matter("test", Set.of(scopes), Audience.NOBODY);
    }

    @Test
    void aVisitorReadsWhatIsPublicAndMayDoNothing() {
        var visitor = PersonRights.VISITOR;
        assertThat(visitor.tokens()).containsExactly(AudienceToken.PUBLIC);
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.mayRead(Audience.EVERYBODY)).isTrue();
        assertThat(visitor.mayRead(Audience.NOBODY)).isFalse();
        assertThat(visitor.held()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aVisitorMayDoNothing(Permission permission) {
        assertThat(PersonRights.VISITOR.may(permission, Matter.isPublic("test")))
                .isFalse();
        assertThat(PersonRights.VISITOR.mayAnywhere(permission)).isFalse();
    }

    @Test
    void aPersonWithoutAGrantIsNamedByHerselfAlone() {
        assertThat(tokens()).containsExactlyInAnyOrder("public", "person:" + ANNA.value());
        assertThat(of().isSignedIn()).isTrue();
    }

    @Test
    void aMemberOfABodyReadsWhatIsSharedWithThatBody() {
        var member = of(AGrant.of(Permission.READ_BODY).in(W2));
        assertThat(member.mayRead(Audience.of(AudienceToken.body("w2")))).isTrue();
        assertThat(member.mayRead(Audience.of(AudienceToken.body("w5")))).isFalse();
        assertThat(member.mayRead(Audience.of(AudienceToken.role("office")))).isFalse();
    }

    @Test
    void whatAPermissionIsHeldForIsToldAndNothingElse() {
        var person = of(
                AGrant.of(Permission.READ_BODY).in(W2),
                AGrant.of(Permission.READ_BODY).in(W5),
                AGrant.of(Permission.READ_PROJECT).in(PROJECT));
        assertThat(person.scopes(Permission.READ_BODY)).containsExactlyInAnyOrder(W2, W5);
        assertThat(person.scopes(Permission.READ_PROJECT)).containsExactly(PROJECT);
        assertThat(person.scopes(Permission.READ_ORGANISATION)).isEmpty();
    }

    @Test
    void eachScopeGivesTheTokenOfItsKindAlone() {
        var all = EnumSet.of(
                Permission.READ_BODY, Permission.READ_ORGANISATION, Permission.READ_PROJECT, Permission.READ_AS_OFFICE);
        var role = AGrant.role("tester", all);
        assertThat(tokens(AGrant.of(role).in(W2))).contains("body:w2").hasSize(3);
        assertThat(tokens(AGrant.of(role).in(UNIVERSITY)))
                .contains("organisation:00000000-0000-0000-0000-000000000007")
                .hasSize(3);
        assertThat(tokens(AGrant.of(role).in(PROJECT)))
                .contains("project:P-7K3F-9QX")
                .hasSize(3);
        assertThat(tokens(AGrant.of(role)))
                .contains("body:*", "organisation:*", "project:*", "role:office")
                .hasSize(6);
    }

    @Test
    void whatIsReadInTheWholeHouseIsNotReadByAGrantForAPartOfIt() {
        assertThat(tokens(AGrant.of(Permission.READ_AS_BANK).in(W2))).doesNotContain("role:bank");
        assertThat(tokens(AGrant.of(Permission.READ_AS_BANK))).contains("role:bank");
        assertThat(tokens(AGrant.of(Permission.READ_AS_MINISTRY))).contains("role:ministry");
        assertThat(tokens(AGrant.of(Permission.READ_RESEARCH))).contains("role:research");
    }

    @Test
    void aPermissionToActReadsNothing() {
        assertThat(tokens(AGrant.of(Permission.VOTE, Permission.GRANT_ROLES))).hasSize(2);
    }

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
    void whoMayDoItInOneBodyMayNotInAnother() {
        var chair = of(AGrant.of(Permission.CHAIR_MEETINGS).in(W2));
        assertThat(chair.may(Permission.CHAIR_MEETINGS, in(W2))).isTrue();
        assertThat(chair.may(Permission.CHAIR_MEETINGS, in(W5, W2))).isTrue();
        assertThat(chair.may(Permission.CHAIR_MEETINGS, in(W5))).isFalse();
        assertThat(chair.may(Permission.CHAIR_MEETINGS, Matter.ofHouse("test"))).isFalse();
        assertThat(chair.may(Permission.SIGN_MINUTES, in(W2))).isFalse();
    }

    @Test
    void whoMayDoItInTheWholeHouseMayDoItInEachPart() {
        var office = of(AGrant.of(Permission.EDIT_MEETINGS));
        assertThat(office.may(Permission.EDIT_MEETINGS, in(W5))).isTrue();
        assertThat(office.may(Permission.EDIT_MEETINGS, Matter.ofHouse("test"))).isTrue();
    }

    @Test
    void whoMayDoOneThingMayNotDoAnotherAnywhere() {
        var chair = of(AGrant.of(Permission.CHAIR_MEETINGS).in(W2));
        assertThat(chair.mayAnywhere(Permission.CHAIR_MEETINGS)).isTrue();
        assertThat(chair.mayAnywhere(Permission.VOTE)).isFalse();
    }

    @Test
    void aPublicRecordLiesWhereItSaysAndIsReadByEverybody() {
        var matter = Matter.isPublic("test", W2);
        assertThat(matter.scopes()).containsExactly(W2);
        assertThat(PersonRights.VISITOR.mayRead(matter.audience())).isTrue();
        assertThat(Matter.ofHouse("test").audience()).isEqualTo(Audience.NOBODY);
    }

    @Test
    void theReasonNamesTheTokenAndTheGrant() {
        var member = AGrant.of(Permission.READ_BODY).in(W2).build();
        var rights = PersonRights.on(TODAY, ANNA, List.of(member));
        assertThat(rights.reasons(Audience.of(AudienceToken.body("w2"), AudienceToken.role("office"))))
                .containsExactly(new AccessReason(AudienceToken.body("w2"), member));
        assertThat(rights.reasons(Audience.EVERYBODY)).containsExactly(new AccessReason(AudienceToken.PUBLIC, null));
        assertThat(rights.reasons(Audience.of(AudienceToken.person(ANNA))))
                .containsExactly(new AccessReason(AudienceToken.person(ANNA), null));
        assertThat(rights.reasons(Audience.of(AudienceToken.body("w5")))).isEmpty();
    }

    @Test
    void whoReadsAllBodiesIsToldSo() {
        var auditor = AGrant.of(Permission.READ_BODY).build();
        assertThat(PersonRights.on(TODAY, ANNA, List.of(auditor)).reasons(Audience.of(AudienceToken.body("w2"))))
                .containsExactly(new AccessReason(AudienceToken.all(AudienceToken.Kind.BODY), auditor));
    }

    @Test
    void aPermissionOpensWhereItIsHeldAndNamesTheGrant() {
        var editor = AGrant.of(Permission.EDIT_MEETINGS).in(W2).build();
        var rights = PersonRights.on(TODAY, ANNA, List.of(editor));
        var working = opened(W2);
        assertThat(working.reasons(rights)).containsExactly(new AccessReason(null, Permission.EDIT_MEETINGS, editor));
        assertThat(opened(W5).reasons(rights)).isEmpty();
        assertThat(opened().reasons(rights)).isEmpty();
        assertThat(working.reasons(of(AGrant.of(Permission.READ_BODY).in(W2)))).isEmpty();
        assertThat(working.reasons(PersonRights.VISITOR)).isEmpty();
    }

    @Test
    void whatIsOnlyToBeMadeInTwoBodiesOpensToWhoeverWorksForBoth() {
        var both = in(W2, W5);
        var joint =
                new NamedMatter(both, Set.of(Permission.EDIT_MEETINGS), true, Text.german("Sitzung"), null, true, null);
        var inOne = AGrant.of(Permission.EDIT_MEETINGS).in(W2);
        assertThat(joint.reasons(of(inOne))).isEmpty();
        assertThat(joint.reasons(of(inOne, AGrant.of(Permission.EDIT_MEETINGS).in(W5))))
                .hasSize(2);
        assertThat(joint.reasons(of(AGrant.of(Permission.EDIT_MEETINGS)))).hasSize(1);
    }

    private static NamedMatter opened(Scope... scopes) {
        return NamedMatter.opened(in(scopes), Permission.EDIT_MEETINGS, Text.german("Sitzung"), null);
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
