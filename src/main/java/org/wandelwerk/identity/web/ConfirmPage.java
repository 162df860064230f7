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

    @Override
    public boolean isShared() {
        return false;
    }
}
