package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.TODAY;
import static org.wandelwerk.identity.access.SomeRights.W2;
import static org.wandelwerk.identity.access.SomeRights.W5;
import static org.wandelwerk.identity.access.SomeRights.in;
import static org.wandelwerk.identity.access.SomeRights.of;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;

/** Why something is open to somebody is named by the right that opens it. */
class AccessReasonTest {

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
}
