package org.wandelwerk.identity;

import org.wandelwerk.kernel.PersonId;

/**
 * A link into the house was sent to somebody.
 *
 * @param isTaken whether the mail server took it
 * @param answer what the mail server said
 */
public record LinkMailed(PersonId person, LinkKind kind, boolean isTaken, String answer) {}
