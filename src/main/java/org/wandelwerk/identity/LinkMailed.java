package org.wandelwerk.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.outgoing.Delivery;

/** What became of a mail that brings a link into the house, or to somebody's new address. */
public sealed interface LinkMailed {

    /**
     * A mail with a link, without the link: that one is made anew for each try and kept nowhere.
     *
     * @param id the same at each try
     * @param to where it goes: the new address, when that is what the link is for
     * @param language in which it begins
     */
    record Letter(UUID id, PersonId person, MailAddress to, LinkKind kind, Language language) {

        /** By which the mail is known when it comes back. */
        public UUID returnToken() {
            return UUID.nameUUIDFromBytes(("return " + id).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * It leaves now.
     *
     * @param tries how often it was tried, this time counted
     */
    record Begun(Letter letter, int tries) implements LinkMailed {}

    /**
     * The try ended.
     *
     * @param due when it is tried again; {@code null} for never
     */
    record Ended(
            Letter letter,
            int tries,
            Delivery delivery,
            @Nullable Instant due) implements LinkMailed {}

    /**
     * What waits for its next try is never tried again, because another link took its place or none is to work.
     *
     * @param letter that this mail alone is meant; {@code null} for each one of the person
     */
    record Stopped(PersonId person, @Nullable UUID letter) implements LinkMailed {}
}
