package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/**
 * What is behind a single-use link: a button that uses it.
 *
 * @param link the secret of the link
 * @param name for whom it is; {@code null} when it works no more
 */
public record InvitationPage(
        String token, String link, @Nullable String name) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
