package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/**
 * What is behind the link to a new mail address: a button that confirms it.
 *
 * @param link the secret of the link
 * @param mail the address; {@code null} when the link works no more
 * @param isDone whether it was just confirmed
 */
public record NewAddressPage(
        String token, String link, @Nullable String mail, boolean isDone) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
