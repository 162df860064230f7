package org.wandelwerk.identity;

import org.wandelwerk.kernel.PersonId;

/**
 * The mail with a link came back, because it could not be brought.
 *
 * @param reason what the server of its recipient said
 */
public record LinkReturned(PersonId person, String reason) {}
