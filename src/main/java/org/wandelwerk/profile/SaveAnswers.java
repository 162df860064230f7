package org.wandelwerk.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed.
 *
 * @param typed by slot; what is not in it is not changed
 */
public record SaveAnswers(Map<String, Typed> typed) {

    /**
     * One answer.
     *
     * @param seen the revision of the answer that was shown to them; 0 when none was
     * @param sent what the same page sent before, perhaps saved though no answer came; {@code null} for nothing
     */
    public record Typed(String text, int seen, @Nullable String sent) {

        public static Typed of(String text, int seen) {
            return new Typed(text, seen, null);
        }
    }
}
