package org.wandelwerk.identity;

import java.time.Instant;

/**
 * Since when and why somebody is kept out.
 *
 * @param because as an administrator wrote it, or {@link #LEFT}
 */
public record AccountLock(Instant since, String because) {

    /** The reason that the house itself gives: whoever it is has left the agency, by the word of its provider. */
    public static final String LEFT = "left-the-agency";
}
