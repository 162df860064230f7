package org.wandelwerk.project;

/** How many projects a filter finds, in all and by each choice of it. */
public record ProjectTally(int total, ProjectCounts counts) {}
