package org.wandelwerk.programme;

/** How far a project is, in the words that the public is told; the labels are data of the procedure. */
public enum PublicStatus {
    RECOMMENDED,
    CONFIRMED,
    APPLICATION_IN_PREPARATION,
    APPLICATION_OPEN,
    APPLIED,
    PARTLY_GRANTED,
    GRANTED,
    IN_IMPLEMENTATION,
    COMPLETED,
    /** No source tells where the project stands. */
    NOT_RECORDED
}
