package org.wandelwerk.privacy.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.privacy.NamedPreview;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * Finds somebody without an account by name and address, shows what is held, and what an erasure would do.
 *
 * @param preview {@code null} before anybody was looked for
 * @param key the one-time key of the form
 */
public record NamedErasurePage(
        NamedErasureForm form, @Nullable NamedPreview preview, FormErrors errors, String key) implements Page {

    public String address() {
        return NamedErasureController.ADDRESS;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
