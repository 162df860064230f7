package org.wandelwerk.notification;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/**
 * Something to be told.
 *
 * @param kind the code of a {@link MailKind}
 * @param words one or two sentences
 * @param address where the thing is, such as {@code /schreibtisch/bearbeiten/meldungen}
 * @param about what is told, so that it is told once while it waits
 * @param named who else is named in the words, and taken out of them when erased; {@code null} when nobody is
 * @param need what whoever is told must still hold when the mail is written and when it leaves
 */
public record Telling(
        String kind,
        Text subject,
        Text words,
        String address,
        String about,
        @Nullable PersonId named,
        NeededRight need) {

    /** Of what has an address of its own, naming nobody, which no right is needed to know. */
    public Telling(String kind, Text subject, Text words, String address) {
        this(kind, subject, words, address, address, null, NeededRight.NONE);
    }
}
