package org.wandelwerk.trail;

/** What the rows of a table are to a record. */
public enum TrailPart {
    /** They say what the record says. */
    RECORD,
    /** They say that it is public. */
    PUBLICATION,
    /** They say why it is public no more. */
    RECALL,
    /** They hold what was typed and is not public. */
    DRAFT,
    /** They name what somebody did on the working pages. */
    DEED
}
