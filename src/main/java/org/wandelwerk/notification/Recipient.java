package org.wandelwerk.notification;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.PersonId;

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
}
