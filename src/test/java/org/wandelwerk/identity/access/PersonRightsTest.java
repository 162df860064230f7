package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.SomeRights.PROJECT;
import static org.wandelwerk.identity.access.SomeRights.UNIVERSITY;
import static org.wandelwerk.identity.access.SomeRights.W2;
import static org.wandelwerk.identity.access.SomeRights.W5;
import static org.wandelwerk.identity.access.SomeRights.in;
import static org.wandelwerk.identity.access.SomeRights.of;
import static org.wandelwerk.identity.access.SomeRights.tokens;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Who reads and does what, by the rights that are held. */
class PersonRightsTest {

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
    void aPersonWithoutAGrantIsNamedByHerselfAndAsOneWhoIsSignedIn() {
        assertThat(tokens()).containsExactlyInAnyOrder("public", "signed-in", "person:" + ANNA.value());
        assertThat(of().isSignedIn()).isTrue();
        assertThat(of().mayRead(Audience.of(AudienceToken.SIGNED_IN))).isTrue();
        assertThat(PersonRights.VISITOR.mayRead(Audience.of(AudienceToken.SIGNED_IN)))
                .isFalse();
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
        assertThat(tokens(AGrant.of(role).in(W2))).contains("body:w2").hasSize(4);
        assertThat(tokens(AGrant.of(role).in(UNIVERSITY)))
                .contains("organisation:00000000-0000-0000-0000-000000000007")
                .hasSize(4);
        assertThat(tokens(AGrant.of(role).in(PROJECT)))
                .contains("project:P-7K3F-9QX")
                .hasSize(4);
        assertThat(tokens(AGrant.of(role)))
                .contains("body:*", "organisation:*", "project:*", "role:office")
                .hasSize(7);
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
        assertThat(tokens(AGrant.of(Permission.VOTE, Permission.GRANT_ROLES))).hasSize(3);
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
}
