package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/** Asks for the one-time code behind a password; {@code error} is the message key of what was wrong. */
public record CodePage(
        String token, String onwards, @Nullable String error) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
