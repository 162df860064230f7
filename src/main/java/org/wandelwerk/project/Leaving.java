package org.wandelwerk.project;

import org.wandelwerk.programme.Procedure;

/** By which outcome of which step a project came to where it stands. */
public record Leaving(String step, String outcome) {

    boolean isKnownIn(Procedure procedure) {
        return procedure.steps().stream()
                .filter(one -> one.id().equals(step))
                .flatMap(one -> one.outcomes().stream())
                .anyMatch(one -> one.id().equals(outcome));
    }
}
