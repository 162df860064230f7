package org.wandelwerk.personal;

import java.time.Instant;
import java.util.UUID;
import org.wandelwerk.kernel.PersonId;

/**
 * Somebody who has no account here and is known by name and address alone.
 *
 * @param name as it stands in records
 * @param mail in small letters
 */
public record NamedPerson(String name, String mail) {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** Whether one line of a text names them by name or address, as an erasure finds them. */
    public boolean isNamedIn(String text) {
        var without = new Erasing(NOBODY, NOBODY, Instant.EPOCH, name, mail);
        return text.lines().anyMatch(line -> !without.without(line).equals(line));
    }

    /** Whether a text that names them is about them and not about somebody of that name with another mail address. */
    public boolean isMeantBy(String text) {
        return isNamedIn(text) && (!text.contains("@") || Erasing.holdsMail(text, mail));
    }
}
