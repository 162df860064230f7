package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.Standpoint;

/**
 * Where a project stands, as those see it who work on it.
 *
 * @param step {@code null} when no source tells where it stands
 * @param outcomes how the step can be left; empty when the way has ended
 * @param remarks what was said, by the number of the move
 * @param hindrance why the acting person cannot move it now, by the key of the text; {@code null} for who can
 * @param newest the newest version of the procedure; {@code null} when the project is on it, or may not go over
 * @param today the day on which it is so
 */
public record ProjectStand(
        Standpoint standpoint,
        Procedure procedure,
        @Nullable Step step,
        List<Outcome> outcomes,
        Map<Integer, MoveRemark> remarks,
        @Nullable String hindrance,
        @Nullable Procedure newest,
        LocalDate today) {

    public boolean mayMove() {
        return hindrance == null;
    }

    /** Until when something is expected: what was said with the last move, else by the deadline of the step. */
    public @Nullable LocalDate due() {
        var said = remarks.getOrDefault(standpoint.last().number(), MoveRemark.NONE)
                .due();
        var since = standpoint.dossier().position().since();
        var deadline = step == null || outcomes.isEmpty() ? null : step.deadline();
        if (said != null || deadline == null || since == null) {
            return said;
        }
        return since.toLocalDate().map(day -> day.plus(deadline)).orElse(null);
    }
}
