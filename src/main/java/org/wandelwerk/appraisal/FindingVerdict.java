package org.wandelwerk.appraisal;

/** What was found. */
public enum FindingVerdict {
    /** A statement was asked for. */
    ASKED,
    GIVEN,
    PASSED,
    FAILED,
    PRESENT,
    FOLLOWS,
    /** It does not concern the project, for a reason. */
    NOT_NEEDED,
    MET,
    NOT_MET,
    SCORED,
    VOTED;

    /** Whether something is still to come, until a day. */
    boolean isAwaited() {
        return this == ASKED || this == FOLLOWS;
    }

    /** Whether somebody is asked, or answered. */
    boolean isAnswer() {
        return this == ASKED || this == GIVEN;
    }
}
