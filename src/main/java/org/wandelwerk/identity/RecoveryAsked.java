package org.wandelwerk.identity;

import org.wandelwerk.kernel.PersonId;

/** Somebody who has an account, and lost the way in, asked for a link. */
public record RecoveryAsked(PersonId person) {}
