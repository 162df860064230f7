package org.wandelwerk.profile;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What became of what was typed.
 *
 * @param revision how often the profile was saved now
 * @param at when it was saved last
 * @param clashes answers that somebody else changed meanwhile; of these nothing was saved
 * @param tooLong the slots of answers that are longer than anything that is kept; of these nothing was saved
 */
public record SavedAnswers(int revision, Instant at, List<Clash> clashes, Set<String> tooLong) {

    /**
     * One answer that two people gave in two ways.
     *
     * @param seen the revision of theirs
     */
    public record Clash(String slot, String mine, String theirs, int seen) {}
}
