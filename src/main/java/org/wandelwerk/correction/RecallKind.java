package org.wandelwerk.correction;

/** What follows a recall: a corrected publication, or nothing. */
public enum RecallKind {
    CORRECTED,
    WITHDRAWN
}
