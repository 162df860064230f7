package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;

/**
 * Reasons that were given with a decision and recorded in this house.
 *
 * @param text in German, as everybody may read them; {@code null} when they are not public, because the procedure
 *     directs them to the promoter alone
 */
public record GivenReasons(@Nullable String text) {

    /** Recorded once, and not for the public. */
    public static final GivenReasons WITHHELD = new GivenReasons(null);
}
