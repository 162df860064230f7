package org.wandelwerk.notification;

/**
 * What somebody wants to write to all members of a body; {@code {{name}}} stands for the name of each.
 *
 * @param body the key of the body
 * @param key the one-time key of the form
 */
public record DispatchOrder(String body, String subject, String words, String key) {

    /** What stands for the name of each recipient. */
    public static final String NAME = "{{name}}";
}
