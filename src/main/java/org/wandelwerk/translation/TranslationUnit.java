package org.wandelwerk.translation;

import org.jspecify.annotations.Nullable;

/**
 * One text on its way to a translator or back.
 *
 * @param source the German text
 * @param help the English text on the way out, which may make the German one clearer
 * @param line where it stands in the file on the way back
 */
record TranslationUnit(
        String key,
        String source,
        @Nullable String help,
        @Nullable String target,
        TranslationState state,
        int line) {

    boolean isTaken() {
        return target != null && state != TranslationState.INITIAL;
    }
}
