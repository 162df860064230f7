package org.wandelwerk.outgoing;

/**
 * A mail that a server somewhere could not bring, as it tells us.
 *
 * @param token the one in the address that the mail came back to
 * @param status such as {@code 5.1.1}
 * @param reason in the words of that server
 */
public record BouncedMail(String token, String action, String status, String reason) {

    /** Whether it was given up for good: that a mail is late, or a mailbox full for now, is no reason to stop. */
    public boolean isFinal() {
        return action.equalsIgnoreCase("failed") && status.startsWith("5.");
    }
}
