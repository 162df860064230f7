package org.wandelwerk.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Procedure;

/**
 * One change of a project's position; the last one is where it stands.
 *
 * @param by who entered it
 * @param at when it was entered
 */
public record Move(int number, MoveKind kind, Position to, PersonId by, Instant at) {

    /**
     * On which day it was, as far as that is known. An outcome that leaves a project where it is has a day of its own,
     * while the project has been there for longer.
     */
    public @Nullable PartialDate day() {
        return kind == MoveKind.MOVED && to.by() != null ? PartialDate.of(to.asOf()) : to.since();
    }

    /** What the public is told of the project since then. */
    public Text label(Procedure procedure) {
        return Way.label(procedure, to);
    }
}
