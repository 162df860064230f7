package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.programme.OtherRegions;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.Projects;

@House
@Transactional
@Import({OtherRegions.class, SomePeople.class})
class MovingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Moving moving;

    @Autowired
    private Projects projects;

    @Autowired
    private Committees committees;

    @Autowired
    private OtherRegions regions;

    @Autowired
    private SomePeople people;

    @Autowired
    private HouseGrants grants;

    private ProjectDossier dossier;
    private PublicKey key;

    @BeforeEach
    void aProject() {
        use(AProject.withId("moved").of(workshop(101)));
    }

    private void use(AProject project) {
        dossier = project.build();
        key = dossier.project().key();
    }

    private CommitteeId workshop(int number) {
        var workshop = ACommittee.workshop(number, "Werkstatt " + number).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        return workshop.id();
    }

    private void takeOver(ProjectDossier told) {
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(told));
    }

    /** The same in a file that was compiled later, of other sources. */
    private static ProjectDossier compiledLater(ProjectDossier told) {
        var at = told.position();
        var later = new Position(
                at.procedure(),
                at.step(),
                at.status(),
                at.since(),
                at.asOf().plusMonths(3),
                List.of(new Source("https://example.org/neu")),
                at.note(),
                null);
        return new ProjectDossier(told.project(), later, told.decisions(), told.figures());
    }

    private void releaseNewer() {
        regions.releaseDocument(regions.shipped("lausitz-brandenburg").replace("version: 1", "version: 8"));
    }

    private void carryOver(String step) {
        carryOver(step, "neue Richtlinie");
    }

    private void carryOver(String step, String why) {
        var reason = new MoveRemark(why, null, DAY, null, "nicht gefragt");
        var after = stand().standpoint().last().number();
        Acting.as(HouseActors.SYSTEM, () -> moving.carryOver(key, after, step, reason));
    }

    private void enter(String procedure) {
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(dossier.project(), procedure));
    }

    private ProjectStand stand() {
        return Acting.as(HouseActors.SYSTEM, () -> moving.stand(key));
    }

    private void move(MoveOrder order) {
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order));
    }

    private MoveOrder order(String outcome, MoveRemark remark) {
        return new MoveOrder(stand().standpoint().last().number(), outcome, LocalDate.now(), remark);
    }

    private String label() {
        var stand = stand();
        return stand.standpoint().last().label(stand.procedure()).in(Language.DE);
    }

    private Actor holding(String role) {
        return holding(role, Scope.ALL);
    }

    private Actor holding(String role, Scope scope) {
        var person = people.somebody();
        var days = new Days(LocalDate.of(2020, 1, 1), null);
        return Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(new GrantWish(person.id(), role, scope, days, "test"));
            return new Actor(person.id(), person.name());
        });
    }

    private static Step here(ProjectStand stand) {
        return Objects.requireNonNull(stand.step());
    }

    /** The outcome that leads on, with all that it asks for. */
    private MoveOrder onward(ProjectStand stand) {
        var steps = stand.procedure().steps();
        var here = steps.indexOf(here(stand));
        var outcome = stand.outcomes().stream()
                .filter(one -> switch (one.target()) {
                    case Outcome.Target.To(var next) ->
                        steps.indexOf(stand.procedure().step(next)) > here;
                    case Outcome.Target.End _ -> true;
                })
                .min(Comparator.comparing(Outcome::isEnd))
                .orElseThrow();
        var remark = new MoveRemark(
                outcome.reason() == Outcome.Asked.REQUIRED ? "weil" : null,
                outcome.conditions() == Outcome.Asked.REQUIRED ? "mit Auflage" : null,
                outcome.due() == Outcome.Asked.REQUIRED ? LocalDate.now() : null,
                outcome.figure() == null ? null : Money.euros(7),
                MoveOrder.proof(here(stand).kind()) == Outcome.Asked.REQUIRED ? "Schreiben vom 2. November" : null);
        return order(outcome.id(), remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lausitz-brandenburg", "stark", "sachsen", "rheinisches-revier", "short"})
    void aProjectWalksFromTheFirstStepToTheEnd(String procedure) {
        if (!procedure.equals("lausitz-brandenburg") && !procedure.equals("stark")) {
            regions.release(procedure);
        }
        enter(procedure);
        var steps = stand().procedure().steps().size();

        for (var stand = stand(); !stand.outcomes().isEmpty(); stand = stand()) {
            move(onward(stand));
        }

        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.COMPLETED);
        assertThat(stand().standpoint().moves()).hasSizeGreaterThanOrEqualTo(steps);
        assertThat(stand().mayMove()).isFalse();
        assertThatThrownBy(() -> move(order("over", MoveRemark.NONE)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.refused.ended");
    }

    @Test
    void aMoveTellsWhoWhenAndWhyAndChangesWhatThePublicReads() {
        enter("lausitz-brandenburg");
        assertThat(label()).isEqualTo("eingereicht");

        var maker = holding("office");
        var order = order("returned", new MoveRemark(" der Kostenplan fehlt ", null, null, null, null));
        Acting.as(maker, () -> moving.move(key, order));

        var stand = stand();
        assertThat(stand.standpoint().last().by()).isEqualTo(maker.id());
        assertThat(stand.standpoint().last().kind()).isEqualTo(MoveKind.MOVED);
        assertThat(stand.remarks()).containsEntry(2, new MoveRemark("der Kostenplan fehlt", null, null, null, null));
        move(order("complete", MoveRemark.NONE));
        assertThat(label()).isEqualTo("in Qualifizierung");
        move(order("redirected", new MoveRemark("besser STARK", null, null, null, null)));
        assertThat(label()).isEqualTo("an ein anderes Programm verwiesen");
        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.ENDED);
    }

    @Test
    void whatAnOutcomeAsksForMustBeSaid() {
        enter("lausitz-brandenburg");
        assertThatThrownBy(() -> move(order("returned", MoveRemark.NONE)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.missing");
        var mistakes = Acting.as(
                HouseActors.SYSTEM,
                () -> moving.mistakes(
                        key,
                        new MoveOrder(
                                1,
                                "complete",
                                LocalDate.now().plusDays(1),
                                new MoveRemark("x", "y", DAY, Money.euros(1), null))));
        assertThat(mistakes.keys())
                .containsEntry("am", "moving.mistake.future")
                .containsEntry("grund", "moving.mistake.notAsked")
                .containsEntry("auflagen", "moving.mistake.notAsked")
                .containsEntry("bis", "moving.mistake.notAsked")
                .containsEntry("betrag", "moving.mistake.notAsked");
        assertThatThrownBy(() -> move(order("blessed", MoveRemark.NONE))).isInstanceOf(NotFound.class);
        assertThat(stand().standpoint().moves()).hasSize(1);
    }

    @Test
    void whoMayNotMoveItIsToldSoAndToStrangersThereIsNoSuchProject() {
        enter("lausitz-brandenburg");
        var order = order("complete", MoveRemark.NONE);
        assertThatThrownBy(() -> Acting.as(holding("ministry"), () -> moving.move(key, order)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("access.refused.permission");
        assertThatThrownBy(() -> Acting.as(holding("research"), () -> moving.move(key, order)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moving.stand(key)).isInstanceOf(NotFound.class);
        assertThat(Acting.as(holding("ministry"), () -> moving.stand(key)).mayMove())
                .isFalse();
        assertThat(Acting.as(holding("office"), () -> moving.stand(key)).mayMove())
                .isTrue();
    }

    @Test
    void whoWasOvertakenIsTold() {
        enter("lausitz-brandenburg");
        var order = order("complete", MoveRemark.NONE);
        move(order);
        assertThatThrownBy(() -> move(order)).isInstanceOf(Stale.class);
    }

    @Test
    void aTakenOverProjectMovesOnFromWhereItsSourceLeftItAndASecondImportDoesNotPullItBack() {
        takeOver(dossier);
        assertThat(here(stand()).id()).isEqualTo("notice");
        assertThat(stand().standpoint().moves()).hasSize(1);

        move(order("no-objection", MoveRemark.NONE));
        move(order("granted", new MoveRemark(null, null, null, null, "Schreiben der Bank vom 2. November")));

        var moved = stand().standpoint().dossier();
        assertThat(projects.byKey(key).status().de()).isEqualTo("in Umsetzung");

        takeOver(compiledLater(dossier));
        assertThat(stand().standpoint().dossier()).isEqualTo(moved);
        assertThat(stand().standpoint().moves()).hasSize(3);
        takeOver(AProject.withId("moved").at(PublicStatus.COMPLETED).build());
        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.COMPLETED);
    }

    @Test
    void whatIsToldAgainIsReadInTheVersionThatTheProjectGoes() {
        takeOver(dossier);
        releaseNewer();
        carryOver("notice");

        takeOver(compiledLater(dossier));
        assertThat(stand().standpoint().moves()).hasSize(2);
        takeOver(AProject.withId("moved").at(PublicStatus.APPLIED).build());
        assertThat(stand().procedure().version().number()).isEqualTo(8);
        assertThat(here(stand()).id()).isEqualTo("application");
    }

    @Test
    void aPartIsNotTheWhole() {
        takeOver(AProject.withId("moved").at(PublicStatus.APPLIED).build());
        move(order("partly-granted", new MoveRemark(null, null, null, null, "Schreiben der Bank vom 2. November")));
        var part = stand().standpoint().dossier();
        assertThat(part.position().status()).isEqualTo(PublicStatus.PARTLY_GRANTED);
        assertThat(part.decisions()).isEmpty();
    }

    @Test
    void aDecisionIsOnRecordOnlyWhenTheProcedureMakesItPublicAtOnce() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        move(order("recommended", MoveRemark.NONE));
        assertThat(stand().standpoint().dossier().decisions()).isEmpty();
        move(order("confirmed", MoveRemark.NONE));
        assertThat(stand().standpoint().dossier().decisions())
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.CONFIRMED);
    }

    @Test
    void whereSeveralWorkshopsVoteNoSpeakerDecidesForAll() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        var speaker = holding("speaker", new Scope.OfCommittee("w101"));
        assertThat(Acting.as(speaker, () -> moving.stand(key)).mayMove()).isTrue();

        use(AProject.withId("both").of(workshop(101)).of(workshop(102)));
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        assertThat(Acting.as(speaker, () -> moving.stand(key)).hindrance()).isEqualTo("moving.others");
        var order = order("recommended", MoveRemark.NONE);
        assertThatThrownBy(() -> Acting.as(speaker, () -> moving.move(key, order)))
                .isInstanceOf(Refused.class);
        Acting.as(holding("office"), () -> moving.move(key, order));
    }

    @Test
    void whereNoWorkshopIsAssignedNobodyVotes() {
        use(AProject.withId("none"));
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        assertThat(stand().hindrance()).isEqualTo("moving.refused.body");
        assertThatThrownBy(() -> move(order("recommended", MoveRemark.NONE)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.refused.body");
    }

    @Test
    void goingOverChangesNothingOfWhatThePublicReads() {
        takeOver(AProject.withId("moved").at(PublicStatus.APPLIED).build());
        releaseNewer();
        assertThatThrownBy(() -> carryOver("application", "x".repeat(4001)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.long");
        carryOver("application");
        assertThat(stand().remarks().get(2)).isEqualTo(new MoveRemark("neue Richtlinie", null, null, null, null));
        assertThat(label()).isEqualTo("beantragt");

        use(AProject.withId("decided").at(PublicStatus.RECOMMENDED));
        takeOver(dossier);
        move(order("confirmed", MoveRemark.NONE));
        var before = stand().standpoint().dossier().position();
        carryOver("notice");
        var after = stand().standpoint().dossier().position();
        assertThat(after.by()).isEqualTo(before.by());
        assertThat(label()).isEqualTo("Anzeige beim Bund");
        assertThat(stand().procedure().version().number()).isEqualTo(8);
    }

    @Test
    void aProjectGoesOverToANewerVersionAndThePreviewSaysWhatIsLost() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        assertThat(stand().newest()).isNull();
        regions.releaseDocument(regions.shipped("lausitz-brandenburg")
                .replace("version: 1", "version: 9")
                .replaceFirst("(?m)^      withdrawn: .*$\\R", "")
                .replace("in Qualifizierung", "in Vorbereitung"));

        assertThat(stand().newest()).isNotNull();
        var preview = Acting.as(HouseActors.SYSTEM, () -> moving.preview(key));
        assertThat(preview.pairs())
                .hasSize(9)
                .allSatisfy(pair -> assertThat(pair.to()).isNotNull());
        assertThat(preview.lost("qualification")).extracting(Outcome::id).containsExactly("withdrawn");
        var reason = new MoveRemark("neue Richtlinie", null, null, null, null);
        assertThatThrownBy(() ->
                        Acting.as(HouseActors.SYSTEM, () -> moving.carryOver(key, 2, "qualification", MoveRemark.NONE)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> Acting.as(holding("ministry"), () -> moving.carryOver(key, 2, "qualification", reason)))
                .isInstanceOf(Refused.class);
        Acting.as(HouseActors.SYSTEM, () -> moving.carryOver(key, 2, "qualification", reason));

        assertThat(stand().procedure().version().number()).isEqualTo(9);
        assertThat(stand().standpoint().last().kind()).isEqualTo(MoveKind.CARRIED_OVER);
        assertThat(label()).isEqualTo("in Vorbereitung");
        assertThatThrownBy(() -> Acting.as(HouseActors.SYSTEM, () -> moving.preview(key)))
                .isInstanceOf(Refused.class);
    }
}
