package org.wandelwerk.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a translation is, in the words of XLIFF 2. */
enum TranslationState {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody other than the translator has read it. */
    boolean isReviewed() {
        return this == REVIEWED || this == FINAL;
    }

    static Optional<TranslationState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
