package org.wandelwerk.kernel;

import java.time.Instant;

/** The act by which a record became public. */
public record Publication(PersonId by, Instant at) {}
