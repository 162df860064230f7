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

    /**
     * Where the same page asks for the other kind of code.
     *
     * @param code the address of the page
     */
    public String other(String code) {
        var way = new Onwards(onwards);
        return isSpare ? way.behind(code) : way.behind(code, "ersatz=ja");
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
