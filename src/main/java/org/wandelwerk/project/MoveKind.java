package org.wandelwerk.project;

/** How a project came to a position. */
public enum MoveKind {
    /** Another record says so; the steps before are not recorded here. */
    TAKEN_OVER,
    /** It was handed in here, and stands in the first step. */
    ENTERED,
    /** The step before was left by one of its outcomes. */
    MOVED,
    /** It went over to a newer version of the procedure. */
    CARRIED_OVER,
    /** It went over to another procedure, which fits it better. */
    REASSIGNED,
    /** It was split off from another project, where that one stood. */
    SPLIT_OFF,
    /** Its promoter took it back. */
    WITHDRAWN,
    /** It became part of another project. */
    MERGED,
    /** What ended its way was taken back: it stands where it stood before. */
    RESTORED
}
