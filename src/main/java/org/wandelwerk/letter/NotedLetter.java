package org.wandelwerk.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.RepresentativeId;

/**
 * For whom one letter was made, by numbers alone.
 *
 * @param person {@code null} when it went to the organisation
 */
record NotedLetter(UUID making, @Nullable RepresentativeId person, OrganisationId organisation) {}
