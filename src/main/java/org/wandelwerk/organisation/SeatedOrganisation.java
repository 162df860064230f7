package org.wandelwerk.organisation;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.Municipality;

/** An organisation with the municipality where it has its seat; {@code null} when that is not known. */
public record SeatedOrganisation(
        Organisation organisation, @Nullable Municipality municipality) {}
