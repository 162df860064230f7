package org.wandelwerk.joining.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.joining.Joining;
import org.wandelwerk.joining.JoiningPreview;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * All joinings of projects, and the form that proposes one after showing what follows.
 *
 * @param preview what would follow; {@code null} as long as no two projects are named
 * @param key the one-time key of the form
 */
public record JoiningsPage(
        List<Joining> joinings, @Nullable JoiningPreview preview, JoiningForm form, FormErrors errors, String key)
        implements Page {

    public static final String ADDRESS = "/schreibtisch/vereinigungen";

    public static String address(UUID id) {
        return ADDRESS + "/" + id;
    }

    /** The key of the text that says how far one is. */
    public static String state(Joining joining) {
        if (joining.holds()) {
            return "joining.state.done";
        }
        if (joining.isOpen()) {
            return "joining.state.open";
        }
        return joining.carriedOut() == null ? "joining.state.dropped" : "joining.state.undone";
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
