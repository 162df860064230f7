package org.wandelwerk.joining.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.joining.Consent;
import org.wandelwerk.joining.Joining;
import org.wandelwerk.joining.JoiningView;
import org.wandelwerk.shell.Page;

/**
 * One joining: what is proposed, who agrees, and what can be done.
 *
 * @param proof what was typed as proof of a consent in writing
 * @param mistake the key of the text that says what is wrong with it; {@code null} when nothing is
 */
public record JoiningPage(
        JoiningView view, String proof, @Nullable String mistake) implements Page {

    public Joining joining() {
        return view.joining();
    }

    public String address() {
        return JoiningsPage.address(joining().id());
    }

    public List<Joining.Side> sides() {
        return List.of(Joining.Side.values());
    }

    public @Nullable Consent consent(Joining.Side side) {
        return view.consents().stream()
                .filter(consent -> consent.side() == side)
                .findFirst()
                .orElse(null);
    }

    /** The word of a side in a form. */
    public static String word(Joining.Side side) {
        return switch (side) {
            case GONE -> "geht";
            case KEPT -> "bleibt";
        };
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
