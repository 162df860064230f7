package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/**
 * Asks for the one-time code behind a password.
 *
 * @param isSpare whether it asks for one from the paper with spare codes
 * @param error the message key of what was wrong
 */
public record CodePage(
        String token,
        String onwards,
        boolean isSpare,
        @Nullable String error) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
