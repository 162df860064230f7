package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
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
        return new ProjectExtracts(
                stand.maySign()
                        ? extracts.waiting(
                                        project.id(), stand.standpoint().last().number())
                                .orElse(null)
                        : null,
                extracts.signed(project.id()));
    }

    /**
     * What is wrong with a signature, by the fields of its form.
     *
     * @param after the number of the move after which the decision waits
     */
    @Transactional(readOnly = true)
    public FormErrors mistakes(PublicKey key, int after, ExtractSignature signature) {
        return signature.mistakes(waiting(signable(key), after).on(), LocalDate.now(clock));
    }

    /**
     * Notes the signature, and moves the project as was decided.
     *
     * @param after the number of the move after which the decision waits
     * @return the number of the move
     * @throws Refused when the acting person may not sign, no decision waits, or the signature is incomplete
     * @throws Stale when the project was moved, or the decision signed or taken back, since
     */
    public int sign(PublicKey key, int after, ExtractSignature signature) {
        var standpoint = signable(key);
        var order = waiting(standpoint, after);
        signature.mistakes(order.on(), LocalDate.now(clock)).keys().values().stream()
                .findFirst()
                .ifPresent(mistake -> {
                    throw new Refused(mistake);
                });
        requireStillWaiting(extracts.sign(standpoint.dossier().project().id(), after, signature), key);
        return leaving.carryOut(standpoint, procedure(standpoint), step(standpoint), order, UUID.randomUUID());
    }

    /** Lets go what was noted by mistake, before it is signed. */
    public void takeBack(PublicKey key, int after) {
        var standpoint = signable(key);
        waiting(standpoint, after);
        requireStillWaiting(extracts.takeBack(standpoint.dossier().project().id(), after), key);
    }

    private static void requireStillWaiting(boolean waited, PublicKey key) {
        if (!waited) {
            throw new Stale("the extract on project " + key);
        }
    }

    private Standpoint signable(PublicKey key) {
        var standpoint = moves.find(key).orElseThrow(() -> new NotFound("project " + key));
        var mover = movers.of(standpoint.dossier().project());
        if (standpoint.dossier().position().step() == null) {
            mover.requireReading(null);
            throw new Refused("moving.refused.nothing");
        }
        mover.requireReading(step(standpoint));
        mover.requireSigning(step(standpoint));
        return standpoint;
    }

    private MoveOrder waiting(Standpoint standpoint, int after) {
        standpoint.requireLast(after);
        return extracts.waiting(standpoint.dossier().project().id(), after)
                .orElseThrow(() -> new Refused("moving.refused.nothing"));
    }

    private Procedure procedure(Standpoint standpoint) {
        return procedures.version(standpoint.dossier().position().procedure());
    }

    private Step step(Standpoint standpoint) {
        return procedure(standpoint)
                .step(Objects.requireNonNull(standpoint.dossier().position().step()));
    }
}
