package org.wandelwerk.identity.access;

import java.util.UUID;

/** The id of a grant. */
public record GrantId(UUID value) {}
