package org.wandelwerk.sheet;

/** What a line of a list would do. */
public enum Verdict {
    REFUSED,
    NEW,
    CHANGED,
    SAME
}
