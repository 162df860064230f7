package org.wandelwerk.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with the house: whether that person ever came, can come, or still has a link to come by.
 *
 * @param lastSignIn when the person signed in last; {@code null} when never, or not within the days that are kept
 * @param ways how many ways in were set up: passkeys, a password, a provider
 * @param invitedAt when the newest invitation was made; {@code null} when there was none
 */
public record AccountState(
        @Nullable Instant lastSignIn, int ways, @Nullable Instant invitedAt, Invitation invitation) {

    /** What became of the newest invitation. */
    public enum Invitation {
        NONE,
        OPEN,
        EXPIRED,
        USED
    }
}
