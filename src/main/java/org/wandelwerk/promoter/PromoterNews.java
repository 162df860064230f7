package org.wandelwerk.promoter;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.wandelwerk.project.ProjectId;

/**
 * How those are told who handed a project in, that somebody else carries it.
 *
 * @param tell of the project, by the change
 */
public record PromoterNews(BiConsumer<ProjectId, UUID> tell) {}
