package org.wandelwerk.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.MoveKind;

/** Two projects become one with the consent of both promoters. */
class JoiningsTest extends HouseWithJoinings {

    @Test
    void twoProjectsBecomeOneWhenBothPromotersAgree() {
        var id = proposed();
        refused("joining.refused.consent", () -> as(office, () -> joinings.carryOut(id)));
        assertThat(Acting.as(
                        promoter, () -> consents.waiting(TaskWindow.first(30)).items()))
                .hasSize(1);
        as(promoter, () -> consents.give(id, Joining.Side.GONE));
        assertThat(Acting.as(
                        promoter, () -> consents.waiting(TaskWindow.first(30)).items()))
                .isEmpty();
        refused("joining.refused.consent", () -> as(office, () -> joinings.carryOut(id)));
        as(other, () -> consents.give(id, Joining.Side.KEPT));
        assertThat(Acting.as(
                        office, () -> consents.waiting(TaskWindow.first(30)).items()))
                .hasSize(1);
        as(office, () -> joinings.carryOut(id));
        as(office, () -> joinings.carryOut(id));

        assertThat(position(gone).ending()).isEqualTo(WayEnd.MERGED);
        assertThatThrownBy(() -> projects.byKey(gone)).isInstanceOf(NotFound.class);
        assertThat(kinships.of(gone).successor()).contains(kept);
        assertThat(kinships.of(kept).standing()).singleElement().satisfies(kin -> {
            assertThat(kin.as()).isEqualTo(Kin.As.HAS_JOINED);
            assertThat(kin.key()).isEqualTo(gone);
            assertThat(kin.reason()).isEqualTo("Ein Gebäude, zwei Anträge");
        });
    }

    @Test
    void aConsentCanBeTakenBackUntilItIsCarriedOut() {
        var id = agreed();
        as(promoter, () -> consents.revoke(id, Joining.Side.GONE));
        refused("joining.refused.consent", () -> as(office, () -> joinings.carryOut(id)));
        as(promoter, () -> consents.give(id, Joining.Side.GONE));
        as(office, () -> joinings.carryOut(id));
        refused("joining.refused.closed", () -> as(promoter, () -> consents.revoke(id, Joining.Side.GONE)));
    }

    @Test
    void nobodyAgreesForAnotherAndStrangersFindNothing() {
        var id = proposed();
        assertThatThrownBy(() -> as(promoter, () -> consents.give(id, Joining.Side.KEPT)))
                .isInstanceOf(NotFound.class);
        var stranger = holding("promoter", new Scope.OfProject("P-0000-000"));
        assertThatThrownBy(() -> Acting.as(stranger, () -> consents.one(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(stranger, joinings::newest)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(promoter, () -> joinings.propose(kept, gone, "x", key())))
                .isInstanceOf(NotFound.class);
        assertThat(Acting.as(
                        stranger, () -> consents.waiting(TaskWindow.first(30)).items()))
                .isEmpty();
    }

    @Test
    void theOfficeAgreesForNobody() {
        var id = proposed();
        refused("access.refused.permission", () -> as(office, () -> consents.give(id, Joining.Side.GONE)));
        assertThat(Acting.as(office, () -> consents.one(id)).mine()).isEmpty();
        assertThat(Acting.as(
                        office, () -> consents.waiting(TaskWindow.first(30)).items()))
                .isEmpty();
    }

    @Test
    void whoWaitsLongestIsAskedForFirstAndNobodyHidesIt() {
        var first = proposed();
        var one = published("one");
        var two = published("two");
        Acting.as(office, () -> joinings.propose(one, two, "Ein Gebäude", key()));
        assertThat(Acting.as(
                        promoter, () -> consents.waiting(TaskWindow.first(1)).items()))
                .extracting(view -> view.joining().id())
                .containsExactly(first);
    }

    @Test
    void whatIsNotPublicIsNamedToNobody() {
        succession.hide(AProject.id("gone"));
        var id = agreed();
        as(office, () -> joinings.carryOut(id));
        assertThat(kinships.of(kept).acts()).isEmpty();
        assertThat(kinships.of(gone).successor()).contains(kept);
        succession.hide(AProject.id("kept"));
        assertThat(kinships.of(gone).successor()).isEmpty();
    }

    @Test
    void aTextThatGrowsByErasureIsCut() {
        var id = Acting.as(office, () -> joinings.propose(kept, gone, "A B" + " x".repeat(498), key()));
        acts.erase(new Erasing(office.id(), office.id(), Instant.EPOCH, "A B", "a@b.invalid"));
        assertThat(Acting.as(office, () -> consents.one(id)).joining().reason())
                .startsWith(ErasedPerson.NAME)
                .hasSize(1000);
    }

    @Test
    void theOfficeTakesBackOnlyWhatItNoted() {
        var id = proposed();
        as(other, () -> consents.give(id, Joining.Side.KEPT));
        refused("access.refused.permission", () -> as(office, () -> consents.revoke(id, Joining.Side.KEPT)));
        as(office, () -> consents.note(id, Joining.Side.GONE, "Schreiben vom 2. November"));
        as(office, () -> consents.revoke(id, Joining.Side.GONE));
        assertThat(Acting.as(office, () -> consents.one(id)).consents())
                .extracting(Consent::side)
                .containsExactly(Joining.Side.KEPT);
        assertThat(sql.fetchValue("select revoked_by from joining.consents where revoked_at is not null"))
                .isEqualTo(office.id().value());
    }

    @Test
    void theOfficeNotesAConsentInWritingWithWhatProvesIt() {
        var id = proposed();
        refused("joining.mistake.proof", () -> as(office, () -> consents.note(id, Joining.Side.GONE, " ")));
        as(office, () -> consents.note(id, Joining.Side.GONE, "Schreiben vom 2. November"));
        as(other, () -> consents.give(id, Joining.Side.KEPT));
        assertThat(Acting.as(office, () -> consents.one(id)).isRipe()).isTrue();
    }

    @Test
    void takenBackItStandsWhereItStoodAndIsPublicAgain() {
        var before = position(gone);
        var id = agreed();
        as(office, () -> joinings.carryOut(id));
        as(office, () -> joinings.undo(id));
        as(office, () -> joinings.undo(id));

        var after = moves.find(gone).orElseThrow();
        assertThat(after.last().kind()).isEqualTo(MoveKind.RESTORED);
        assertThat(position(gone).step()).isEqualTo(before.step());
        assertThat(position(gone).status()).isEqualTo(before.status());
        assertThat(projects.byKey(gone)).isNotNull();
        assertThat(kinships.of(gone).successor()).isEmpty();
        assertThat(kinships.of(kept).standing()).isEmpty();
        refused("joining.refused.dropped", () -> as(office, () -> joinings.carryOut(id)));
        assertThat(proposed()).isNotEqualTo(id);
    }

    @Test
    void whatStandsAgainstItIsSaidBefore() {
        assertThat(Acting.as(office, () -> joinings.preview(kept, kept)).hindrances())
                .containsExactly("joining.hindrance.same");
        var id = agreed();
        assertThat(Acting.as(office, () -> joinings.preview(kept, gone)).hindrances())
                .containsExactly("joining.hindrance.standing");
        refused("joining.hindrance.standing", this::proposed);
        as(office, () -> joinings.carryOut(id));
        assertThat(Acting.as(office, () -> joinings.preview(gone, kept)).hindrances())
                .contains("joining.hindrance.ended");
        refused("joining.mistake.reason", () -> {
            var third = published("third");
            return Acting.as(office, () -> joinings.propose(kept, third, " ", key()));
        });
    }

    @Test
    void anImportThatTellsOfItAgainTakesNothingBack() {
        var id = agreed();
        as(office, () -> joinings.carryOut(id));
        Acting.as(
                HouseActors.IMPORT,
                () -> projects.takeOver(
                        AProject.withId("gone").titled("Anders genannt").build()));
        assertThat(position(gone).ending()).isEqualTo(WayEnd.MERGED);
        assertThatThrownBy(() -> projects.byKey(gone)).isInstanceOf(NotFound.class);
    }
}
