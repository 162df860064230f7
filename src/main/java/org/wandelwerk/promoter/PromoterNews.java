package org.wandelwerk.promoter;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.project.ProjectId;

/**
 * How those are told who handed a project in, that somebody else carries it.
 *
 * @param tell of the project, by the change; whom it told, unless that was somebody without an account
 */
public record PromoterNews(BiFunction<ProjectId, UUID, Optional<PersonId>> tell) {}
