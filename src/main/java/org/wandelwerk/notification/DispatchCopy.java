package org.wandelwerk.notification;

/**
 * A dispatch as one recipient would get it.
 *
 * @param state {@link MailState#WAITING} when it would leave
 * @param words with the name of the recipient in them
 */
public record DispatchCopy(Recipient to, MailState state, String words) {}
