package org.wandelwerk.appearance;

import java.time.Instant;
import java.util.UUID;
import org.wandelwerk.kernel.PersonId;

/** A change as it is stored, under the number of an account alone. */
record NotedChange(UUID id, LookVersion version, PersonId changedBy, Instant changedAt) {}
