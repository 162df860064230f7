package org.wandelwerk.alert.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form that saves a search.
 *
 * @param frage the address of the question
 * @param mail where mails go; of no meaning for whoever is signed in
 * @param schluessel the one-time key
 */
public record SaveSearchForm(
        @Nullable String frage,
        @Nullable String mail,
        @Nullable String token,
        @Nullable String schluessel) {

    String question() {
        return Objects.requireNonNullElse(frage, "");
    }

    /** What stands in the field again. */
    public String typed() {
        return Objects.requireNonNullElse(mail, "")
                .replaceAll("\\p{Cntrl}|\\p{Cs}", "")
                .strip();
    }

    String usedToken() {
        return Objects.requireNonNullElse(token, "");
    }

    String key() {
        return Objects.requireNonNullElse(schluessel, "");
    }

    /** Whether the key has the shape of one. */
    boolean hasKey() {
        return key().matches("[0-9a-f]{32}");
    }
}
