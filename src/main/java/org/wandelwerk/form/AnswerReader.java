package org.wandelwerk.form;

/** Who may read an answer besides those who wrote it; each group is named, none includes another. */
public enum AnswerReader {
    /** Everybody, once the project is published. */
    PUBLIC,
    /** The members of the bodies that deal with the project. */
    BODIES,
    OFFICE,
    MINISTRY,
    BANK
}
