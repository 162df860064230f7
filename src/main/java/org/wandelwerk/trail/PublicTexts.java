package org.wandelwerk.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What everybody may read of the states that a record had, beside its line of time; asked of records that are public.
 *
 * @param word of the kind of records, as in {@link TrailSource}
 * @param of the states of a record by its id
 */
public record PublicTexts(String word, Function<UUID, List<State>> of) {

    /**
     * One state.
     *
     * @param name which one it is, for files: a word and a number
     * @param since when it became public
     * @param json all of it, as it was public
     */
    public record State(String name, Instant since, String json) {}
}
