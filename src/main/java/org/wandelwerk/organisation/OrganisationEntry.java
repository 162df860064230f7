package org.wandelwerk.organisation;

import org.jspecify.annotations.Nullable;

/** An organisation as lists and links show it. */
public record OrganisationEntry(
        OrganisationId id,
        String slug,
        String name,
        @Nullable String shortName,
        OrganisationKind kind,
        OrganisationGroup group) {}
