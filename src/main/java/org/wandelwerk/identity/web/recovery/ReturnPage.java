package org.wandelwerk.identity.web.recovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.identity.recovery.IdentityCheck;
import org.wandelwerk.identity.web.Onwards;
import org.wandelwerk.shell.Page;

/**
 * What is missing to somebody who came by a link; and, to whoever is signed in, what waits in the own name.
 *
 * @param onwards where to go on behind the door; empty when nothing waits
 * @param ways which other ways in there are
 * @param check the one that waits; {@code null} when none does
 * @param pause from when on a check can be asked for again; {@code null} when that is now
 * @param isSpare whether the field asks for a code from the paper
 * @param error the message key of what was wrong
 * @param done the message key of what was done
 */
public record ReturnPage(
        String token,
        SignIn signIn,
        Onwards onwards,
        Ways ways,
        @Nullable IdentityCheck check,
        @Nullable Instant pause,
        boolean isSpare,
        @Nullable String error,
        @Nullable String done)
        implements Page {

    static final String ADDRESS = "/schreibtisch/konto/rueckkehr";

    /**
     * The other ways in.
     *
     * @param provider what the provider is called at which the person has an account; {@code null} when there is none
     */
    public record Ways(
            boolean hasPasskeys, boolean hasCodes, @Nullable String provider) {}

    /** Another page of the door, with where to go on behind it. */
    public String behind(String door) {
        return onwards.behind(door);
    }

    public String address() {
        return ADDRESS;
    }

    /** The same page with the other field for a code. */
    public String other(String here) {
        return isSpare ? onwards.behind(here) : onwards.behind(here, "ersatz=ja");
    }

    /** Whether the reader has still to prove something. */
    public boolean isProving() {
        return !signIn.isWhole();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
