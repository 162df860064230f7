package org.wandelwerk.outgoing;

/**
 * A mail that a server somewhere could not bring, as it tells us.
 *
 * @param token the one in the address that the mail came back to
 * @param status such as {@code 5.1.1}
 * @param reason in the words of that server
 */
public record BouncedMail(String token, String action, String status, String reason) {

    /**
     * Whether the mail was given up for good, also where its last failure was one for now, as of a server that stayed
     * away for days (RFC 3464, 2.3.3): a mail that is only late may still arrive.
     */
    public boolean isFinal() {
        return action.equalsIgnoreCase("failed");
    }

    /** Whether it says that nobody has this address; a policy or a full mailbox says nothing about that. */
    public boolean saysThatNobodyIsThere() {
        return MailLine.isNobody(status);
    }
}
