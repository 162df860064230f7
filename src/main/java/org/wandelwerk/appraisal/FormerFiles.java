package org.wandelwerk.appraisal;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.wandelwerk.project.ProjectId;

/**
 * Which files of a project are none of what counts: those of former versions, and of one that is
 * still written.
 *
 * @param of the ids of the versions of documents; none for a project of which nothing was handed in
 */
public record FormerFiles(Function<ProjectId, Set<UUID>> of) {}
