package org.wandelwerk.project;

/**
 * A project was moved on its way.
 *
 * @param number of the move
 */
public record ProjectMoved(ProjectId project, int number) {}
