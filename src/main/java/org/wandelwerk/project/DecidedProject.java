package org.wandelwerk.project;

/** A decision and the project it is about. */
public record DecidedProject(Project project, Decision decision) {}
