package org.wandelwerk.organisation;

import java.util.UUID;

/** The id of a representative. */
public record RepresentativeId(UUID value) {}
