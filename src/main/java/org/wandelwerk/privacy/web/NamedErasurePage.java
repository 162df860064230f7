package org.wandelwerk.privacy.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
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
        NamedErasureForm form, @Nullable NamedPreview preview, FormErrors errors, String key)
        implements Page, Confidential {

    public String address() {
        return NamedErasureController.ADDRESS;
    }

    /** Whoever has an account of the same name is shown with it. */
    @Override
    public Stream<Shown> shown() {
        var namesakes = preview == null ? Stream.<Holder>empty() : preview.namesakes().stream();
        return namesakes
                .map(Holder::id)
                .map(id -> new Shown("person", id.value().toString(), id));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
