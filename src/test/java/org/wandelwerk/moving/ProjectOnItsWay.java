package org.wandelwerk.moving;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
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
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.programme.OtherRegions;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Projects;

/** A project in a house where procedures of other regions stand, too. */
@House
@Transactional
@Import({OtherRegions.class, SomePeople.class})
abstract class ProjectOnItsWay {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    static final ExtractSignature SIGNATURE = new ExtractSignature("Anna Muster, Sprecherin", today());

    static final MoveRemark BECAUSE = new MoveRemark("Weil es trägt.", null, null, null, null);

    @Autowired
    Moving moving;

    @Autowired
    Extracts extracts;

    @Autowired
    Appraisals appraisals;

    @Autowired
    ProjectMoves stands;

    @Autowired
    Projects projects;

    @Autowired
    Committees committees;

    @Autowired
    OtherRegions regions;

    @Autowired
    SomePeople people;

    @Autowired
    HouseGrants grants;

    ProjectDossier dossier;
    PublicKey key;

    @BeforeEach
    void aProject() {
        use(AProject.withId("moved").of(workshop(101)));
    }

    final void use(AProject project) {
        dossier = project.build();
        key = dossier.project().key();
    }

    CommitteeId workshop(int number) {
        var workshop = ACommittee.workshop(number, "Werkstatt " + number).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        return workshop.id();
    }

    void takeOver(ProjectDossier told) {
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(told));
    }

    /** The same in a file that was compiled later, of other sources. */
    static ProjectDossier compiledLater(ProjectDossier told) {
        var at = told.position();
        var later = new Position(
                at.procedure(),
                at.step(),
                at.status(),
                at.since(),
                at.asOf().plusMonths(3),
                List.of(new Source("https://example.org/neu")),
                at.note(),
                null,
                null);
        return new ProjectDossier(told.project(), later, told.decisions(), told.figures());
    }

    /** The day in the house, which at night is another one than where the test runs. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    void releaseNewer() {
        regions.releaseDocument(regions.shipped("lausitz-brandenburg").replace("version: 1", "version: 8"));
    }

    void carryOver(String step) {
        carryOver(step, "neue Richtlinie");
    }

    void carryOver(String step, String why) {
        var reason = new MoveRemark(why, null, DAY, null, "nicht gefragt");
        var after = stand().standpoint().last().number();
        Acting.as(HouseActors.SYSTEM, () -> moving.carryOver(key, after, step, reason));
    }

    void enter(String procedure) {
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(dossier.project(), procedure, ""));
    }

    ProjectStand stand() {
        return Acting.as(HouseActors.SYSTEM, () -> moving.stand(key));
    }

    /** Where an extract is asked for, it is signed at once. */
    void move(MoveOrder order) {
        Acting.as(HouseActors.SYSTEM, () -> {
            var number = moving.move(key, order);
            var waiting = extracts.of(moving.stand(key)).waiting();
            return waiting == null ? number : extracts.sign(key, waiting.mark(), SIGNATURE);
        });
    }

    /** As soon as all is found that the step asks for. */
    MoveOrder order(String outcome, MoveRemark remark) {
        Settled.all(appraisals, stands, key);
        return new MoveOrder(stand().standpoint().last().number(), outcome, today(), remark);
    }

    String label() {
        var stand = stand();
        return stand.standpoint().last().label(stand.procedure()).in(Language.DE);
    }

    Actor holding(String role) {
        return holding(role, Scope.ALL);
    }

    Actor holding(String role, Scope scope) {
        var person = people.somebody();
        var days = new Days(LocalDate.of(2020, 1, 1), null);
        return Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(new GrantWish(person.id(), role, scope, days, "test"));
            return new Actor(person.id(), person.name());
        });
    }

    static Step here(ProjectStand stand) {
        return Objects.requireNonNull(stand.step());
    }

    /** The outcome that leads on, with all that it asks for. */
    MoveOrder onward(ProjectStand stand) {
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
                outcome.due() == Outcome.Asked.REQUIRED ? today() : null,
                outcome.figure() == null ? null : Money.euros(7),
                MoveOrder.proof(here(stand).kind()) == Outcome.Asked.REQUIRED ? "Schreiben vom 2. November" : null);
        return order(outcome.id(), remark);
    }
}
