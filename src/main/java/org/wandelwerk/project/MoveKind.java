package org.wandelwerk.project;

/** How a project came to a position. */
public enum MoveKind {
    /** Another record says so; the steps before are not recorded here. */
    TAKEN_OVER
}
