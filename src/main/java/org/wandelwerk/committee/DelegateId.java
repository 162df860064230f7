package org.wandelwerk.committee;

import java.util.UUID;

/** The id of a delegate. */
public record DelegateId(UUID value) {}
