package org.wandelwerk.kernel;

/** What taking a record over did. */
public enum Change {
    NEW,
    CHANGED,
    SAME,
    /** It differs, and stays as people published it here. */
    KEPT
}
