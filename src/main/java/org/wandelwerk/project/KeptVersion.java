package org.wandelwerk.project;

/**
 * A project as it was public once.
 *
 * @param newest the number of the version that is shown now
 */
public record KeptVersion(ProjectVersion version, ProjectStory story, int newest) {}
