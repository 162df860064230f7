package org.wandelwerk.notification;

import org.wandelwerk.kernel.Language;

/**
 * A dispatch as one recipient would get it.
 *
 * @param state {@link MailState#WAITING} when it would leave
 * @param words with the name of the recipient in them, as somebody here wrote them
 * @param language in which the recipient reads what the house adds
 * @param because why the recipient gets it
 */
public record DispatchCopy(Recipient to, MailState state, String words, Language language, String because) {}
