package org.wandelwerk.project;

/** What the public learns of the reasons of a decision. */
public enum ReasonsKnown {
    /** They stand beside the decision. */
    PUBLIC,
    /** They are recorded in this house and directed to the promoter alone. */
    WITHHELD,
    /** The decision was recorded in this house, and none were given. */
    NONE,
    /** The decision was taken over, and no source tells them. */
    NOT_RECORDED
}
