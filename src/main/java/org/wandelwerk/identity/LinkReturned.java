package org.wandelwerk.identity;

import java.util.UUID;

/**
 * The mail with a link came back, because it could not be brought.
 *
 * @param letter the id of the mail
 * @param reason what the server of its recipient said
 */
public record LinkReturned(UUID letter, String reason) {}
