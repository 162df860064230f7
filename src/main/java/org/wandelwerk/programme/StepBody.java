package org.wandelwerk.programme;

/** Who decides in a step: one body, or those of a kind that the project names. */
public sealed interface StepBody {

    /**
     * One body.
     *
     * @param id as the programme names it, such as {@code imag}
     */
    record One(String id) implements StepBody {}

    /** The bodies of a kind that the project itself names. */
    record Chosen(Kind kind, From by) implements StepBody {}

    /** Of which kind there can be several bodies. */
    enum Kind {
        WORKSHOP
    }

    /** What of a project names its bodies. */
    enum From {
        PROJECT_WORKSHOPS
    }
}
