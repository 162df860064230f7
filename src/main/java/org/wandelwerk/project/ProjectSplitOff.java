package org.wandelwerk.project;

/** A part of a project was split off from it. */
public record ProjectSplitOff(ProjectId part, ProjectId whole) {}
