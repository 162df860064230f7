package org.wandelwerk.meeting;

/** Whose meeting it is. */
public enum MeetingKind {
    WORKSHOP,
    JOINT,
    INTERMINISTERIAL
}
