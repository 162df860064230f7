package org.wandelwerk.notification;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.Shown;

/**
 * Somebody to whom a mail goes.
 *
 * @param person {@code null} for somebody without an account
 * @param mail where it goes; {@code null} as long as it is not known, of people with an account until it is sent
 */
public record Recipient(
        @Nullable PersonId person, String name, @Nullable MailAddress mail) {

    Recipient at(@Nullable MailAddress address) {
        return new Recipient(person, name, address);
    }

    /** Whom a page shows; nobody can be told of somebody without an account. */
    public Stream<Shown> shown(String kind, String key) {
        return person == null ? Stream.empty() : Stream.of(new Shown(kind, key, person));
    }
}
