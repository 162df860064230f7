package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Standpoint;

/**
 * Where a project stands, as those see it who work on it.
 *
 * @param step {@code null} when no source tells where it stands
 * @param outcomes how the step can be left; empty when the way has ended
 * @param remarks what was said, by the number of the move
 * @param awaited the earliest day for which something is awaited that the step asks for; {@code null} for none
 * @param hindrance why the acting person cannot move it now, by the key of the text; {@code null} for who can
 * @param needed by which one moves it where it stands
 * @param newest the newest version of the procedure; {@code null} when the project is on it, or may not go over
 * @param isOffice whether the acting person works on all projects, and may split and join them
 * @param signers who may sign extracts of the minutes of the step
 * @param today the day on which it is so
 */
public record ProjectStand(
        Standpoint standpoint,
        Procedure procedure,
        @Nullable Step step,
        List<Outcome> outcomes,
        Map<Integer, MoveRemark> remarks,
        @Nullable LocalDate awaited,
        @Nullable String hindrance,
        List<Permission> needed,
        @Nullable Procedure newest,
        boolean isOffice,
        ExtractSigners signers,
        LocalDate today) {

    public boolean mayMove() {
        return hindrance == null;
    }

    public boolean maySign() {
        return signers.isMine();
    }

    /** @throws Refused for who may not move it now, with the right that is missing or the rule that is against it */
    public void requireMover() {
        if (Mover.OTHERS.equals(hindrance)) {
            throw RefusedAttempts.known(
                    "moving",
                    "project " + standpoint.dossier().project().key(),
                    needed.stream().map(Permission::text).toList());
        }
        if (hindrance != null) {
            throw new Refused(hindrance);
        }
    }

    /**
     * Until when something is expected: what was said with the last move, else by the deadline of the step; or sooner,
     * where something is awaited that it asks for.
     */
    public @Nullable LocalDate due() {
        var said = remarks.getOrDefault(standpoint.last().number(), MoveRemark.NONE)
                .due();
        return step == null || outcomes.isEmpty()
                ? said
                : Deadlines.due(step, standpoint.dossier().position().since(), new Deadlines.Known(said, awaited));
    }

    public boolean isOverdue() {
        var due = due();
        return due != null && due.isBefore(today) && !outcomes.isEmpty();
    }

    /**
     * Until when the decision holds that was made last, while no money was granted on it: {@code null} when it holds
     * for ever, or was made elsewhere.
     */
    public @Nullable LocalDate lapses() {
        if (step == null || outcomes.isEmpty() || step.kind().compareTo(StepKind.IMPLEMENTATION) >= 0) {
            return null;
        }
        return standpoint.moves().reversed().stream()
                .flatMap(move -> lapses(move.to()).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<LocalDate> lapses(Position position) {
        var by = position.by();
        var since = position.since();
        return by == null || since == null
                ? Optional.empty()
                : procedure.steps().stream()
                        .filter(one -> one.id().equals(by.step()))
                        .flatMap(one -> one.outcomes().stream())
                        .filter(one -> one.id().equals(by.outcome()))
                        .flatMap(one -> Stream.ofNullable(one.lapses()))
                        .findFirst()
                        .flatMap(span -> since.toLocalDate().map(day -> day.plus(span)));
    }
}
