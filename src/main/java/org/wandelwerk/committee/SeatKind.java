package org.wandelwerk.committee;

/** What a seat may do when the committee votes. */
public enum SeatKind {
    VOTING,
    ADVISORY,
    /** No source tells whether the members vote. */
    UNKNOWN
}
