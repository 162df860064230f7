package org.wandelwerk.project;

/** The order of a list of projects; where values are equal, the title decides. */
public enum ProjectSort {
    TITLE,
    NEWEST_DECISION,
    PLANNED_COST
}
