package org.wandelwerk.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.OrganisationId;

/**
 * Who carries a project.
 *
 * @param given the names as the source gives them; {@code null} when it names nobody
 * @param matched those of them that the house knows
 */
public record Promoters(@Nullable String given, List<OrganisationId> matched) {}
