package org.wandelwerk.moving;

import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.project.Project;

/** Who may see where a project stands, and who may move it: those whose turn the step is, for what they are there. */
@Component
class Movers {

    private final Rights rights;
    private final Committees committees;

    Movers(Rights rights, Committees committees) {
        this.rights = rights;
        this.committees = committees;
    }

    /** Stands before a project is looked up: who can read where none stands, learns of none. */
    void requireSomewhere() {
        if (!Mover.opensSome(rights.mine().tokens())) {
            throw RefusedAttempts.unknown("reading", "the position of any project");
        }
    }

    /** The acting person, as somebody who works on a project. */
    Mover of(Project project) {
        return new Mover(rights, project, committees.all());
    }
}
