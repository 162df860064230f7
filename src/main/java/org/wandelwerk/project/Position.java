package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.TakenOverStatus;

/**
 * Where a project stands in its procedure: what its last move says.
 *
 * @param step {@code null} when no source tells where it stands
 * @param since the date from which it stands there; {@code null} when not recorded
 * @param asOf the day on which the record was known to be so
 * @param note what the source adds to the status
 */
public record Position(
        ProcedureVersion procedure,
        @Nullable String step,
        PublicStatus status,
        @Nullable PartialDate since,
        LocalDate asOf,
        List<Source> sources,
        @Nullable String note) {

    public Position {
        if ((step == null) != (status == PublicStatus.NOT_RECORDED)) {
            throw new IllegalArgumentException("a step is missing exactly when the status is not recorded");
        }
    }

    /** The position of a project whose status another record tells, without telling since when. */
    public static Position takenOver(
            Procedure procedure, TakenOverStatus status, LocalDate asOf, List<Source> sources, @Nullable String note) {
        return new Position(procedure.version(), status.step(), status.status(), null, asOf, sources, note);
    }
}
