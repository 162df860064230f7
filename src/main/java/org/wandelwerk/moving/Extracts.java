package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.appraisal.FindingOrder;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.shell.FormErrors;

/**
 * The signed extracts of minutes on which decisions wait: with the signature the project moves on, and what was decided
 * becomes known. Extracts are signed by whoever signs the minutes of the body; the office enters what is on paper.
 */
@Service
@Transactional
public class Extracts {

    private final ProjectMoves moves;
    private final Procedures procedures;
    private final Movers movers;
    private final StepLeaving leaving;
    private final ExtractRepository extracts;
    private final Clock clock;

    Extracts(
            ProjectMoves moves,
            Procedures procedures,
            Movers movers,
            StepLeaving leaving,
            ExtractRepository extracts,
            Clock clock) {
        this.moves = moves;
        this.procedures = procedures;
        this.movers = movers;
        this.leaving = leaving;
        this.extracts = extracts;
        this.clock = clock;
    }

    /** Of a project that the acting person reads. */
    @Transactional(readOnly = true)
    public ProjectExtracts of(ProjectStand stand) {
        var project = stand.standpoint().dossier().project();
        var isTold = stand.maySign() || stand.mayMove();
        var waiting = isTold ? leaving.waiting(stand.standpoint()).orElse(null) : null;
        return new ProjectExtracts(
                stand.maySign() ? waiting : null,
                waiting != null,
                extracts.signed(project.id()),
                stand.maySign() || stand.isOffice() ? unsigned(stand.standpoint()) : List.of());
    }

    /** Whether any decision on the project waits, as the house itself asks that keeps what was decided on as it was. */
    @Transactional(readOnly = true)
    public boolean isAnyWaiting(Standpoint standpoint) {
        return leaving.waiting(standpoint).isPresent();
    }

    /**
     * Enters what was found of a project, as long as no decision that rests on it waits for its signed extract.
     *
     * @throws Refused when one waits, or something of it is missing
     * @throws Stale when the project was moved since
     */
    public void enter(PublicKey key, FindingOrder order) {
        leaving.enter(moves.held(key).orElseThrow(() -> new NotFound("project " + key)), order);
    }

    private List<ProjectExtracts.Unsigned> unsigned(Standpoint standpoint) {
        return extracts.unsigned(standpoint.dossier().project().id()).stream()
                .map(one -> new ProjectExtracts.Unsigned(
                        one.after(), one.outcome(), label(standpoint, one), one.on(), one.state(), one.at()))
                .toList();
    }

    /** As the outcome was called in the step in which the project stood then. */
    private Text label(Standpoint standpoint, ProjectExtracts.Unsigned unsigned) {
        return standpoint.moves().stream()
                .filter(move -> move.number() == unsigned.after())
                .map(Move::to)
                .flatMap(at -> Stream.ofNullable(at.step())
                        .map(step -> procedures
                                .version(at.procedure())
                                .step(step)
                                .outcome(unsigned.outcome())
                                .label()))
                .findFirst()
                .orElse(unsigned.label());
    }

    /** Stands before a form is looked at that cannot be read; refuses as {@link #sign} does. */
    @Transactional(readOnly = true)
    public void requireSigner(PublicKey key, WaitingExtract.Mark mark) {
        signable(moves::find, key, mark);
    }

    /** What is wrong with a signature, by the fields of its form. */
    @Transactional(readOnly = true)
    public FormErrors mistakes(PublicKey key, WaitingExtract.Mark mark, ExtractSignature signature) {
        var waiting = signable(moves::find, key, mark).waiting();
        return signature.mistakes(waiting.order().on(), LocalDate.now(clock));
    }

    /**
     * Notes the signature, and moves the project as was decided.
     *
     * @param mark of the decision as it was read
     * @return the number of the move
     * @throws Refused when the acting person may not sign, no decision waits, or the signature is incomplete
     * @throws Stale when the project was moved, or the decision signed, taken back or entered anew since
     */
    public int sign(PublicKey key, WaitingExtract.Mark mark, ExtractSignature signature) {
        var signable = signable(moves::held, key, mark);
        var order = signable.waiting().order();
        signature.mistakes(order.on(), LocalDate.now(clock)).keys().values().stream()
                .findFirst()
                .ifPresent(mistake -> {
                    throw new Refused(mistake);
                });
        var standpoint = signable.standpoint();
        requireStillWaiting(
                extracts.sign(standpoint.dossier().project().id(), mark.after(), signature, clock.instant()), key);
        return leaving.carryOut(
                standpoint, procedure(standpoint), step(standpoint), signable.waiting(), UUID.randomUUID());
    }

    /** Lets go what was noted by mistake, before it is signed; that it was noted stays on record. */
    public void takeBack(PublicKey key, WaitingExtract.Mark mark) {
        var project = signable(moves::held, key, mark).standpoint().dossier().project();
        requireStillWaiting(extracts.takeBack(project.id(), mark.after(), clock.instant()), key);
    }

    private static void requireStillWaiting(boolean waited, PublicKey key) {
        if (!waited) {
            throw new Stale("the extract on project " + key);
        }
    }

    /** What the acting person signs. */
    private record Signable(Standpoint standpoint, WaitingExtract waiting) {}

    private Signable signable(
            Function<PublicKey, Optional<Standpoint>> finding, PublicKey key, WaitingExtract.Mark mark) {
        movers.requireSomewhere();
        var standpoint = finding.apply(key).orElseThrow(() -> new NotFound("project " + key));
        var mover = movers.of(standpoint.dossier().project());
        if (standpoint.dossier().position().step() == null) {
            mover.requireReading(null);
            throw new Refused("moving.refused.nothing");
        }
        mover.requireReading(step(standpoint));
        var waiting = leaving.waiting(standpoint);
        mover.requireSigning(
                step(standpoint), waiting.map(WaitingExtract::bodies).orElse(List.of()));
        standpoint.requireLast(mark.after());
        return new Signable(
                standpoint, same(waiting.orElseThrow(() -> new Refused("moving.refused.nothing")), mark, key));
    }

    private static WaitingExtract same(WaitingExtract waiting, WaitingExtract.Mark mark, PublicKey key) {
        if (!waiting.mark().equals(mark)) {
            throw new Stale("the extract on project " + key);
        }
        return waiting;
    }

    private Procedure procedure(Standpoint standpoint) {
        return procedures.version(standpoint.dossier().position().procedure());
    }

    private Step step(Standpoint standpoint) {
        return procedure(standpoint)
                .step(Objects.requireNonNull(standpoint.dossier().position().step()));
    }
}
