package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.AddressWish;
import org.wandelwerk.shell.Page;

/**
 * The new mail address of one's own account, which somebody named.
 *
 * @param wish {@code null} when none waits
 * @param isAnswered whether the reader just answered
 */
public record OwnAddressPage(@Nullable AddressWish wish, boolean isAnswered) implements Page {

    public String address() {
        return OwnAddressController.ADDRESS;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
