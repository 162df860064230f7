package org.wandelwerk.project;

import java.time.Instant;
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

    /** What the public is told of the project since then. */
    public Text label(Procedure procedure) {
        return Way.label(procedure, to);
    }
}
