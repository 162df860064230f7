package org.wandelwerk.notification;

import org.wandelwerk.kernel.Text;

/**
 * Something to be told.
 *
 * @param kind the code of a {@link MailKind}
 * @param words one or two sentences
 * @param address where the thing is, such as {@code /schreibtisch/bearbeiten/meldungen}
 */
public record Telling(String kind, Text subject, Text words, String address) {}
