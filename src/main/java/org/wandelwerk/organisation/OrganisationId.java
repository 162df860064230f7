package org.wandelwerk.organisation;

import java.util.UUID;

/** The id of an organisation. */
public record OrganisationId(UUID value) {}
