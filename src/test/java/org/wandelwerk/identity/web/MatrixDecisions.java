package org.wandelwerk.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Extracts;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.promoter.PromoterChangeOrder;
import org.wandelwerk.promoter.PromoterChanges;

/** Projects about which a body decided, while the extract of its minutes is not signed yet. */
@TestComponent
class MatrixDecisions implements MatrixMaker {

    private static final MoveRemark BECAUSE = new MoveRemark("Weil es trägt.", null, null, null, null);

    private final MatrixProjects projects;
    private final Moving moving;
    private final Extracts extracts;
    private final Appraisals appraisals;
    private final ProjectMoves moves;
    private final Clock clock;

    /** The newest decision, as the form that signs it names it. */
    private final AtomicReference<String> newest = new AtomicReference<>("");

    MatrixDecisions(
            MatrixProjects projects,
            Moving moving,
            Extracts extracts,
            Appraisals appraisals,
            ProjectMoves moves,
            Clock clock) {
        this.projects = projects;
        this.moving = moving;
        this.extracts = extracts;
        this.appraisals = appraisals;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public Map<String, Making> kinds() {
        return Map.of(
                "beschlossenes",
                (_, person) -> decided(person),
                "beschluss",
                (_, _) -> newest.get(),
                "beratenes",
                (_, person) -> discussed(person));
    }

    /** A project before a body that has found nothing yet. */
    private String discussed(Person promoter) {
        var key = projects.enteredInWorkshop(promoter);
        Acting.as(HouseActors.SYSTEM, () -> {
            move(key, 1, "complete", MoveRemark.NONE);
            move(key, 2, "ready", MoveRemark.NONE);
            return key;
        });
        return key.value();
    }

    String decided(Person promoter) {
        var key = PublicKey.read(discussed(promoter)).orElseThrow();
        Acting.as(HouseActors.SYSTEM, () -> {
            move(key, 3, "recommended", BECAUSE);
            newest.set(Objects.requireNonNull(extracts.of(moving.stand(key)).waiting())
                    .mark()
                    .hash());
            return key;
        });
        return key.value();
    }

    private void move(PublicKey key, int after, String outcome, MoveRemark remark) {
        Settled.all(appraisals, moves, key);
        moving.move(key, new MoveOrder(after, outcome, LocalDate.now(clock), remark));
    }

    /** Decided projects that somebody else is to carry, as the house itself proposed. */
    @TestComponent
    static class Successions implements MatrixMaker {

        private final MatrixDecisions decisions;
        private final PromoterChanges changes;

        Successions(MatrixDecisions decisions, PromoterChanges changes) {
            this.decisions = decisions;
            this.changes = changes;
        }

        @Override
        public Map<String, Making> kinds() {
            return Map.of("traegerwechsel", (_, person) -> proposed(person));
        }

        private String proposed(Person promoter) {
            var key = PublicKey.read(decisions.decided(promoter)).orElseThrow();
            var form = UUID.randomUUID().toString().replace("-", "");
            return Acting.as(HouseActors.SYSTEM, () -> {
                changes.propose(key, new PromoterChangeOrder(form, "Stadt Guben", "Die Gesellschaft wurde aufgelöst."));
                return changes.stand(key).changes().getFirst().id().toString();
            });
        }
    }
}
