package org.wandelwerk.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Leaving;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;
import org.wandelwerk.project.Projects;

/** Two projects become one with the consent of both promoters, and one becomes several. */
@House
@Transactional
@Import(SomePeople.class)
class JoiningsTest {

    @Autowired
    private Joinings joinings;

    @Autowired
    private Consents consents;

    @Autowired
    private Splittings splittings;

    @Autowired
    private Kinships kinships;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private Procedures procedures;

    @Autowired
    private ActRecordRepository acts;

    @Autowired
    private DSLContext sql;

    @Autowired
    private SomePeople people;

    @Autowired
    private HouseGrants grants;

    private PublicKey gone = new PublicKey("P-0000-000");
    private PublicKey kept = new PublicKey("P-0000-000");
    private Actor office = HouseActors.SYSTEM;
    private Actor promoter = HouseActors.SYSTEM;
    private Actor other = HouseActors.SYSTEM;

    @BeforeEach
    void twoProjectsAndTheirPromoters() {
        gone = published("gone");
        kept = published("kept");
        office = holding("administrator", Scope.ALL);
        promoter = holding("promoter", new Scope.OfProject(gone.value()));
        other = holding("promoter", new Scope.OfProject(kept.value()));
    }

    private PublicKey published(String id) {
        var dossier = AProject.withId(id).build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        return dossier.project().key();
    }

    private Actor holding(String role, Scope scope) {
        var person = people.somebody();
        return Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(new GrantWish(person.id(), role, scope, new Days(LocalDate.of(2020, 1, 1), null), "test"));
            return new Actor(person.id(), person.name());
        });
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static boolean as(Actor actor, Runnable work) {
        return Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    private UUID proposed() {
        return Acting.as(office, () -> joinings.propose(kept, gone, "Ein Gebäude, zwei Anträge", key()));
    }

    private UUID agreed() {
        var id = proposed();
        as(promoter, () -> consents.give(id, Joining.Side.GONE));
        as(other, () -> consents.give(id, Joining.Side.KEPT));
        return id;
    }

    private Position position(PublicKey key) {
        return moves.find(key).orElseThrow().dossier().position();
    }

    private static void refused(String rule, Supplier<?> work) {
        assertThatThrownBy(work::get)
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo(rule);
    }

    @Test
    void twoProjectsBecomeOneWhenBothPromotersAgree() {
        var id = proposed();
        refused("joining.refused.consent", () -> as(office, () -> joinings.carryOut(id)));
        assertThat(Acting.as(promoter, () -> consents.waiting(30))).hasSize(1);
        as(promoter, () -> consents.give(id, Joining.Side.GONE));
        assertThat(Acting.as(promoter, () -> consents.waiting(30))).isEmpty();
        refused("joining.refused.consent", () -> as(office, () -> joinings.carryOut(id)));
        as(other, () -> consents.give(id, Joining.Side.KEPT));
        assertThat(Acting.as(office, () -> consents.waiting(30))).hasSize(1);
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
        assertThat(Acting.as(stranger, () -> consents.waiting(30))).isEmpty();
    }

    @Test
    void theOfficeAgreesForNobody() {
        var id = proposed();
        refused("access.refused.permission", () -> as(office, () -> consents.give(id, Joining.Side.GONE)));
        assertThat(Acting.as(office, () -> consents.one(id)).mine()).isEmpty();
        assertThat(Acting.as(office, () -> consents.waiting(30))).isEmpty();
    }

    @Test
    void whoWaitsLongestIsAskedForFirstAndNobodyHidesIt() {
        var first = proposed();
        var one = published("one");
        var two = published("two");
        Acting.as(office, () -> joinings.propose(one, two, "Ein Gebäude", key()));
        assertThat(Acting.as(promoter, () -> consents.waiting(1)))
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
    void aPartThatWasRecalledIsNamedNoMore() {
        as(office, () -> splittings.split(kept, order(1, "Halle", "Labor")));
        var part = splitting().parts().getFirst();
        succession.hide(part.id());
        assertThat(kinships.of(kept).acts())
                .singleElement()
                .satisfies(kin -> assertThat(kin.key()).isNotEqualTo(part.key()));
    }

    private Splitting splitting() {
        return Acting.as(office, () -> splittings.of(kept)).getFirst();
    }

    @Test
    void whatWasNotConfirmedIsNotSplit() {
        var procedure = procedures.version(position(kept).procedure());
        var step = procedure.steps().stream()
                .filter(one ->
                        one.outcomes().stream().anyMatch(outcome -> outcome.id().equals("not-confirmed")))
                .findFirst()
                .orElseThrow();
        var outcome = step.outcomes().stream()
                .filter(one -> one.id().equals("not-confirmed"))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.of(2026, 1, 1);
        var ended = Position.entering(procedure, day).left(procedure, outcome, day);
        var there = new Position(
                ended.procedure(),
                step.id(),
                ended.status(),
                ended.since(),
                day,
                List.of(),
                null,
                new Leaving(step.id(), outcome.id()),
                null);
        as(office, () -> moves.add(AProject.id("kept"), 1, MoveKind.MOVED, there, null));
        refused("joining.hindrance.ended", () -> as(office, () -> splittings.split(kept, order(2, "Halle", "Labor"))));
    }

    @Test
    void aPartIntoWhichAnotherOneIsToGoIsNotTakenBack() {
        as(office, () -> splittings.split(kept, order(1, "Halle", "Labor")));
        var splitting = splitting();
        var part = splitting.parts().getFirst().key();
        Acting.as(office, () -> joinings.propose(part, gone, "Ein Gebäude", key()));
        refused("joining.refused.moved", () -> as(office, () -> splittings.undo(splitting.id())));
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

    private SplitOrder order(int after, String... titles) {
        var parts = IntStream.range(0, titles.length)
                .mapToObj(i -> new SplitOrder.Part(i + 1, titles[i], "Worum es geht."))
                .toList();
        return new SplitOrder(after, parts, "Zwei Bauherren", key());
    }

    @Test
    void aProjectIsSplitIntoPartsThatNameTheWhole() {
        var order = order(1, "Halle", "Labor");
        as(office, () -> splittings.split(kept, order));
        as(office, () -> splittings.split(kept, order));

        var parts = kinships.of(kept).standing();
        assertThat(parts).extracting(Kin::as).containsExactly(Kin.As.HAS_PART, Kin.As.HAS_PART);
        var part = projects.byKey(parts.getFirst().key());
        assertThat(part.dossier().project().promoters())
                .isEqualTo(projects.byKey(kept).dossier().project().promoters());
        assertThat(part.dossier().position().step()).isEqualTo(position(kept).step());
        assertThat(part.dossier().decisions()).isEmpty();
        assertThat(kinships.of(parts.getFirst().key()).standing())
                .singleElement()
                .extracting(Kin::as)
                .isEqualTo(Kin.As.PART_OF);
    }

    @Test
    void aSplitIsTakenBackAndTheAddressesOfThePartsLeadToTheWhole() {
        as(office, () -> splittings.split(kept, order(1, "Halle", "Labor")));
        var part = kinships.of(kept).standing().getFirst().key();
        var id = Acting.as(office, () -> splittings.of(kept)).getFirst().id();
        assertThatThrownBy(() -> as(promoter, () -> splittings.undo(id))).isInstanceOf(NotFound.class);
        as(office, () -> splittings.undo(id));
        assertThat(kinships.of(part).successor()).contains(kept);
        assertThat(kinships.of(kept).standing()).isEmpty();
        assertThatThrownBy(() -> projects.byKey(part)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMissingOrTooLateIsRefused() {
        assertThat(order(1, "Halle").mistakes().keys()).containsOnlyKeys("titel2");
        assertThat(order(1, "Halle", "Halle").mistakes().keys()).containsOnlyKeys("titel2");
        assertThat(new SplitOrder(1, List.of(), " ", key()).mistakes().keys()).containsKeys("titel1", "grund");
        assertThatThrownBy(() -> as(office, () -> splittings.split(kept, order(7, "Halle", "Labor"))))
                .isInstanceOf(Stale.class);
    }
}
