package org.wandelwerk.committee;

import java.util.UUID;

/** The id of a committee. */
public record CommitteeId(UUID value) {}
