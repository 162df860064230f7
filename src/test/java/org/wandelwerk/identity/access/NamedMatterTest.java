package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;
import static org.wandelwerk.identity.access.AGrant.BERND;
import static org.wandelwerk.identity.access.AGrant.TODAY;
import static org.wandelwerk.identity.access.SomeRights.W2;
import static org.wandelwerk.identity.access.SomeRights.W5;
import static org.wandelwerk.identity.access.SomeRights.of;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;

/** Why somebody sees a record: by its audience, and by what opens it beside that. */
class NamedMatterTest {

    private static final Text NAME = Text.german("Vorgang");
    private static final Matter FOR_W2 = new Matter("test", Set.of(W2), Audience.of(AudienceToken.body("w2")));
    private static final AGrant READER = AGrant.of(Permission.READ_BODY).in(W2);
    private static final AGrant EDITOR = AGrant.of(Permission.EDIT_MEETINGS).in(W2);

    @Test
    void whatIsReadIsSeenByItsAudienceAlone() {
        for (var read : Set.of(NamedMatter.read(FOR_W2, NAME, "/x"), NamedMatter.shown(FOR_W2, NAME, "/x"))) {
            assertThat(read.reasons(of(READER)))
                    .extracting(AccessReason::token)
                    .containsExactly(AudienceToken.body("w2"));
            assertThat(read.reasons(of(EDITOR))).isEmpty();
            assertThat(read.reasons(of(AGrant.of(Permission.READ_BODY).in(W5)))).isEmpty();
            assertThat(read.reasons(PersonRights.VISITOR)).isEmpty();
        }
    }

    @Test
    void whatIsOpenedIsSeenByWhoeverMayDoItThereToo() {
        var opened = NamedMatter.opened(FOR_W2, Permission.EDIT_MEETINGS, NAME, null);
        assertThat(opened.reasons(of(EDITOR)))
                .extracting(AccessReason::permission)
                .containsExactly(Permission.EDIT_MEETINGS);
        assertThat(opened.reasons(of(READER, EDITOR))).hasSize(2);
        assertThat(opened.reasons(of(AGrant.of(Permission.EDIT_MEETINGS).in(W5))))
                .isEmpty();
        assertThat(opened.reasons(of(AGrant.of(Permission.EDIT_NEWS).in(W2)))).isEmpty();
    }

    @Test
    void aJointRecordIsOpenedByWhoeverMayInAllItsScopes() {
        var both = new Matter("test", Set.of(W2, W5), Audience.NOBODY);
        var joint = new NamedMatter(both, Set.of(Permission.EDIT_MEETINGS), true, NAME, null, false, null);
        assertThat(joint.reasons(of(EDITOR))).isEmpty();
        assertThat(joint.reasons(of(EDITOR, AGrant.of(Permission.EDIT_MEETINGS).in(W5))))
                .hasSize(2);
        assertThat(joint.reasons(of(AGrant.of(Permission.EDIT_MEETINGS)))).hasSize(1);
        var apart = new NamedMatter(both, Set.of(Permission.EDIT_MEETINGS), false, NAME, null, false, null);
        assertThat(apart.reasons(of(EDITOR))).hasSize(1);
    }

    @Test
    void onlyWhatIsReadHasALineOfTimeAndWhomItTellsOfIsNamedLater() {
        assertThat(NamedMatter.read(FOR_W2, NAME, "/x").hasTrail()).isTrue();
        assertThat(NamedMatter.shown(FOR_W2, NAME, "/x").hasTrail()).isFalse();
        var opened = NamedMatter.opened(FOR_W2, Permission.EDIT_MEETINGS, NAME, "/x");
        assertThat(opened.hasTrail()).isFalse();
        assertThat(opened.about()).isNull();
        assertThat(opened.telling(BERND).about()).isEqualTo(BERND).isNotEqualTo(ANNA);
        assertThat(opened.telling(BERND).openers()).containsExactly(Permission.EDIT_MEETINGS);
    }

    @Test
    void whoeverReadsARecordGetsThereByTheScopesThatItNames() {
        assertThat(NamedMatter.read(FOR_W2, NAME, "/x").giving())
                .isEqualTo(Map.of(Scope.ALL, Set.of(Permission.READ_BODY), W2, Set.of(Permission.READ_BODY)));
        var shared = Audience.of(
                new AudienceToken(AudienceToken.Kind.ORGANISATION, "00000000-0000-0000-0000-000000000007"),
                new AudienceToken(AudienceToken.Kind.PROJECT, "P-7K3F-9QX"));
        assertThat(NamedMatter.read(new Matter("test", Set.of(W5), shared), NAME, "/x")
                        .giving())
                .isEqualTo(Map.of(
                        Scope.ALL,
                        Set.of(Permission.READ_ORGANISATION, Permission.READ_PROJECT),
                        SomeRights.UNIVERSITY,
                        Set.of(Permission.READ_ORGANISATION),
                        SomeRights.PROJECT,
                        Set.of(Permission.READ_PROJECT)));
    }

    @Test
    void whatNamesNoScopeIsReachedFromTheWholeHouseAlone() {
        for (var audience : Set.of(
                Audience.of(AudienceToken.role("office")),
                Audience.of(AudienceToken.role("office"), AudienceToken.PUBLIC),
                Audience.of(AudienceToken.role("office"), AudienceToken.person(BERND)))) {
            assertThat(NamedMatter.read(new Matter("test", Set.of(W2), audience), NAME, "/x")
                            .giving())
                    .isEqualTo(Map.of(Scope.ALL, Set.of(Permission.READ_AS_OFFICE)));
        }
        var all = Audience.of(AudienceToken.all(AudienceToken.Kind.ORGANISATION));
        assertThat(NamedMatter.read(new Matter("test", Set.of(), all), NAME, "/x")
                        .giving())
                .isEqualTo(Map.of(Scope.ALL, Set.of(Permission.READ_ORGANISATION)));
    }

    @Test
    void whatIsOpenedIsReachedByItsOpenersWhereItLies() {
        var nobody = new Matter("test", Set.of(W2), Audience.NOBODY);
        assertThat(NamedMatter.opened(nobody, Permission.EDIT_MEETINGS, NAME, null)
                        .giving())
                .isEqualTo(Map.of(Scope.ALL, Set.of(Permission.EDIT_MEETINGS), W2, Set.of(Permission.EDIT_MEETINGS)));
        var elsewhere = new Matter("test", Set.of(W5), Audience.of(AudienceToken.body("w2")));
        assertThat(NamedMatter.opened(elsewhere, Permission.EDIT_MEETINGS, NAME, null)
                        .giving())
                .containsEntry(W2, Set.of(Permission.READ_BODY))
                .containsEntry(W5, Set.of(Permission.EDIT_MEETINGS));
    }

    @Test
    void eachReaderIsToldOnceWithAllThatLetsThemSeeIt() {
        var opened = NamedMatter.opened(FOR_W2, Permission.EDIT_MEETINGS, NAME, null);
        var readers = opened.granted(
                List.of(
                        READER.build(),
                        AGrant.of(Permission.READ_BODY).in(W2).to(BERND).build(),
                        EDITOR.build()),
                TODAY);
        assertThat(readers).containsOnlyKeys(ANNA, BERND);
        assertThat(readers.get(ANNA)).hasSize(2).allMatch(reason -> reason.right() != null);
        assertThat(readers.get(BERND)).hasSize(1);
    }

    @Test
    void nobodyIsToldWhoseGrantLetsThemSeeNothingOrNotToday() {
        var read = NamedMatter.read(FOR_W2, NAME, "/x");
        var held = List.of(
                AGrant.of(Permission.READ_BODY).in(W5).build(),
                AGrant.of(Permission.READ_BODY).in(W2).to(BERND).until(TODAY).build());
        assertThat(read.granted(held, TODAY)).isEmpty();
    }

    @Test
    void whoStandsInIsToldAndWhatEverybodyReadsTellsOfNobody() {
        var through = AGrant.of(Permission.READ_BODY).in(W2).deputisedBy(BERND, TODAY, TODAY.plusDays(1));
        assertThat(NamedMatter.read(FOR_W2, NAME, "/x").granted(List.of(through.build()), TODAY))
                .containsOnlyKeys(BERND);
        var everybody = new Matter("test", Set.of(W2), Audience.EVERYBODY);
        assertThat(NamedMatter.read(everybody, NAME, "/x").granted(List.of(READER.build()), TODAY))
                .isEmpty();
    }
}
