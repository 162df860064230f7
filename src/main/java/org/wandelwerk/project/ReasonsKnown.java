package org.wandelwerk.project;

/** What the public learns of the reasons of a decision. */
public enum ReasonsKnown {
    /** They stand beside the decision. */
    PUBLIC,
    /**
     * They were recorded in this house and directed to the promoter alone; they end with the file of the proceeding, so
     * nothing says whether they are still there.
     */
    WITHHELD,
    /** The decision was recorded in this house, and none were given. */
    NONE,
    /** The decision was taken over, and no source tells them. */
    NOT_RECORDED
}
