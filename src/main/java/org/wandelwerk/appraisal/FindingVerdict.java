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
    VOTED
}
