package org.wandelwerk.identity.web.rights;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.Person;

/**
 * Why somebody who was named is not invited.
 *
 * @param line of the list; 0 for the two fields above it
 * @param key of the text that says so
 * @param known who has that address already; {@code null} when nobody has
 * @param mayComeAgain whether that person never came in, and can be invited once more
 */
public record LineTrouble(
        int line, String said, String key, @Nullable Person known, boolean mayComeAgain) {

    static LineTrouble of(InviteeLine line, String key) {
        return new LineTrouble(line.number(), line.said(), key, null, false);
    }
}
