package org.wandelwerk.identity.web.recovery;

import org.wandelwerk.shell.Page;

/**
 * What is behind the link to a mailbox of somebody whose account is to be set up anew: a button that stops it.
 *
 * @param address of the form
 */
public record KeepOutPage(String token, String address, Step step) implements Page {

    /** How far it has come; each has its words. */
    public enum Step {
        ASK,
        STOPPED,
        GONE
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
