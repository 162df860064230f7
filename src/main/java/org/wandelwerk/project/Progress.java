package org.wandelwerk.project;

/** How far a project is with a stage. */
public enum Progress {
    DONE,
    NOW,
    /** The project went past it or stands nobody knows where, and nothing tells of this stage. */
    NOT_RECORDED,
    AHEAD
}
