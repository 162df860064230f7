package org.wandelwerk.kernel;

import java.util.UUID;

/** The id of somebody who acts: a person with an account, or the house itself. */
public record PersonId(UUID value) {}
