package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/**
 * Asks somebody who is signed in to prove once more who it is.
 *
 * @param hasPassword whether a password can prove it
 * @param hasCodes whether a code is asked with the password
 */
public record ConfirmPage(
        String token,
        String onwards,
        String mail,
        boolean hasPassword,
        boolean hasCodes,
        @Nullable String provider,
        @Nullable String error)
        implements Page {

    /** Another page of the door, with where to go on behind it. */
    public String behind(String door) {
        return new Onwards(onwards).behind(door);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
