package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.shell.FormErrors;

/** Moves projects through their procedure: by an outcome of the step in which they stand, or into a newer version. */
@Service
@Transactional
public class Moving {

    private static final String ENDED = "moving.refused.ended";
    private static final String NOWHERE = "moving.refused.nowhere";

    private final ProjectMoves moves;
    private final Procedures procedures;
    private final Movers movers;
    private final StepLeaving leaving;
    private final MoveNotes notes;
    private final Clock clock;

    Moving(
            ProjectMoves moves,
            Procedures procedures,
            Movers movers,
            StepLeaving leaving,
            MoveNotes notes,
            Clock clock) {
        this.moves = moves;
        this.procedures = procedures;
        this.movers = movers;
        this.leaving = leaving;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Lets a project that was handed in enter the first step of the newest version that asks by its form, or of the
     * newest one when none does. It is not public by that; whether it may be handed in is asked by who takes it in.
     *
     * @param form by which it was asked, as procedures name it
     */
    public Position enter(Project project, String procedure, String form) {
        var today = LocalDate.now(clock);
        var asking = procedures.all().stream()
                .filter(one -> one.version().procedure().equals(procedure))
                .filter(one -> !one.valid().isAfter(today))
                .filter(one -> one.intakeForm().filter(form::equals).isPresent())
                .findFirst()
                .orElseGet(() -> procedures.current(procedure));
        var position = Position.entering(asking, today);
        moves.enter(new ProjectDossier(project, position, List.of(), List.of()));
        return position;
    }

    /** Where the project stands and what can be done, for those who work on it. */
    @Transactional(readOnly = true)
    public ProjectStand stand(PublicKey key) {
        var standpoint = found(key);
        var project = standpoint.dossier().project();
        var procedure = procedure(standpoint);
        var step = step(standpoint, procedure);
        var mover = movers.of(project);
        mover.requireReading(step);
        var goesOn = position(standpoint).ended(procedure).isEmpty();
        return new ProjectStand(
                standpoint,
                procedure,
                step,
                goesOn && step != null ? step.outcomes() : List.of(),
                remarks(standpoint, mover),
                leaving.awaited(standpoint).orElse(null),
                hindrance(mover, step, goesOn),
                step == null ? List.of() : mover.needed(step),
                newer(procedure)
                        .filter(_ -> goesOn && step != null && mover.isOffice())
                        .orElse(null),
                mover.isOffice(),
                step == null ? ExtractSigners.NOBODY : mover.extractSigners(step, decided(standpoint)),
                LocalDate.now(clock));
    }

    private Map<Integer, MoveRemark> remarks(Standpoint standpoint, Mover mover) {
        var all = notes.of(standpoint.dossier().project().id());
        if (!mover.readsReturns()) {
            standpoint.moves().stream()
                    .filter(this::leavesIntake)
                    .forEach(move -> all.computeIfPresent(move.number(), (_, remark) -> remark.withoutReason()));
        }
        return all;
    }

    private boolean leavesIntake(Move move) {
        var by = move.to().by();
        return by != null
                && procedures.version(move.to().procedure()).step(by.step()).kind() == StepKind.INTAKE;
    }

    private List<CommitteeId> decided(Standpoint standpoint) {
        return leaving.waiting(standpoint).map(WaitingExtract::bodies).orElse(List.of());
    }

    private static @Nullable String hindrance(Mover mover, @Nullable Step step, boolean goesOn) {
        if (step == null) {
            return NOWHERE;
        }
        return goesOn ? mover.hindrance(step).orElse(null) : ENDED;
    }

    /** What is wrong with the wish, by the fields of its form. */
    @Transactional(readOnly = true)
    public FormErrors mistakes(PublicKey key, MoveOrder order) {
        var standpoint = found(key);
        var step = readable(standpoint, order.after());
        return leaving.mistakes(standpoint, step, order, days(standpoint));
    }

    /**
     * Moves the project, and records the decision that stands behind it; where the procedure waits for the extract of
     * the minutes, the project stays, and what was decided is held back.
     *
     * @return the number of the project's last move
     * @throws Refused when the acting person may not, the way has ended, an extract waits, something that must be said
     *     is missing, or not all was found that the step asks for
     * @throws org.wandelwerk.kernel.Stale when it was moved since
     */
    public int move(PublicKey key, MoveOrder order) {
        var standpoint = held(key);
        var step = readable(standpoint, order.after());
        movers.of(standpoint.dossier().project()).require(step);
        leaving.requireNoneWaits(standpoint);
        refuse(leaving.mistakes(standpoint, step, order, days(standpoint)));
        return leaving.leave(standpoint, procedure(standpoint), step, order, UUID.randomUUID());
    }

    /**
     * Ends the way of a project that its promoter takes back, wherever it stands; whether that may be is asked by who
     * calls. A project that never entered, or whose way has ended, stays as it is.
     *
     * @param why the reason, in German
     */
    public void withdraw(PublicKey key, String why) {
        moves.held(key)
                .filter(standpoint ->
                        position(standpoint).ended(procedure(standpoint)).isEmpty())
                .ifPresent(standpoint -> {
                    var project = standpoint.dossier().project();
                    var ended = position(standpoint).ended(WayEnd.WITHDRAWN, LocalDate.now(clock));
                    var number = moves.add(project.id(), standpoint.last().number(), MoveKind.WITHDRAWN, ended, null);
                    notes.add(project, number, new MoveRemark(why, null, null, null, null));
                });
    }

    /** What would become of the project in the newest version. */
    @Transactional(readOnly = true)
    public CarryOver preview(PublicKey key) {
        var standpoint = found(key);
        movers.of(standpoint.dossier().project()).requireOffice();
        open(standpoint);
        var procedure = procedure(standpoint);
        return new CarryOver(procedure, newer(procedure).orElseThrow(() -> new Refused("moving.refused.newest")));
    }

    /**
     * Takes the project over into the newest version.
     *
     * @param after the number of its last move when this was decided
     * @param step where it stands then
     * @return the number of the move
     */
    public int carryOver(PublicKey key, int after, String step, MoveRemark remark) {
        var standpoint = held(key);
        var project = standpoint.dossier().project();
        movers.of(project).requireOffice();
        standpoint.requireLast(after);
        open(standpoint);
        leaving.requireNoneWaits(standpoint);
        refuse(MoveOrder.reasonAlone(remark));
        var newest = newer(procedure(standpoint)).orElseThrow(() -> new Refused("moving.refused.newest"));
        var to = position(standpoint).in(newest, newest.step(step).id(), LocalDate.now(clock));
        var number = moves.add(project.id(), after, MoveKind.CARRIED_OVER, to, null);
        notes.carry(
                project, after, number, remark, step.equals(position(standpoint).step()));
        return number;
    }

    private static void refuse(FormErrors mistakes) {
        mistakes.keys().values().stream().findFirst().ifPresent(mistake -> {
            throw new Refused(mistake);
        });
    }

    private Standpoint found(PublicKey key) {
        movers.requireSomewhere();
        return moves.find(key).orElseThrow(() -> new NotFound("project " + key));
    }

    /** The same, which nobody else decides on until this is done. */
    private Standpoint held(PublicKey key) {
        movers.requireSomewhere();
        return moves.held(key).orElseThrow(() -> new NotFound("project " + key));
    }

    private static Position position(Standpoint standpoint) {
        return standpoint.dossier().position();
    }

    private Procedure procedure(Standpoint standpoint) {
        return procedures.version(position(standpoint).procedure());
    }

    private Optional<Procedure> newer(Procedure procedure) {
        return Optional.of(procedures.current(procedure.version().procedure()))
                .filter(current ->
                        current.version().number() > procedure.version().number());
    }

    private static @Nullable Step step(Standpoint standpoint, Procedure procedure) {
        var step = position(standpoint).step();
        return step == null ? null : procedure.step(step);
    }

    private Step readable(Standpoint standpoint, int after) {
        movers.of(standpoint.dossier().project()).requireReading(step(standpoint, procedure(standpoint)));
        standpoint.requireLast(after);
        return open(standpoint);
    }

    /** The step that can be left. */
    private Step open(Standpoint standpoint) {
        var procedure = procedure(standpoint);
        if (position(standpoint).ended(procedure).isPresent()) {
            throw new Refused(ENDED);
        }
        return Optional.ofNullable(step(standpoint, procedure)).orElseThrow(() -> new Refused(NOWHERE));
    }

    /**
     * No move lies before the one that it follows, as far as its day is known, and none before the year since which
     * projects go the procedure.
     */
    private MoveOrder.Days days(Standpoint standpoint) {
        var position = position(standpoint);
        var begin = procedures.begin(position.procedure().procedure()).withDayOfYear(1);
        var last = standpoint.last().day();
        return new MoveOrder.Days(
                begin, last == null ? begin : last.toLocalDate().orElse(begin), LocalDate.now(clock));
    }
}
