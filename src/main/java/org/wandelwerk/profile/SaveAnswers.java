package org.wandelwerk.profile;

import java.util.Map;

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
     */
    public record Typed(String text, int seen) {}
}
