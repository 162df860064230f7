package org.wandelwerk.identity.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.Page;

/**
 * What is behind the link to a new mail address: a button that confirms it; or behind the link to the former one, a
 * button that stops it.
 *
 * @param address of the form
 * @param mail the new address; {@code null} for the former mailbox, which is not told
 */
public record NewAddressPage(
        String token, String address, @Nullable String mail, Step step) implements Page {

    /** How far the change has come; each has its words. */
    public enum Step {
        CONFIRM,
        AGREEMENT_MISSING,
        DONE,
        GONE,
        STOP,
        STOPPED,
        NOTHING_TO_STOP;

        /** Whether the page has a button. */
        public boolean isAsking() {
            return this == CONFIRM || this == STOP;
        }
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
