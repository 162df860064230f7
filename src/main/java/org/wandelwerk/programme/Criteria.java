package org.wandelwerk.programme;

import java.util.List;

/** By what a body judges a project; each is named by the programme. */
public sealed interface Criteria {

    /** None is written down. */
    record None() implements Criteria {}

    /** Each is met or not. */
    record Checklist(List<String> of) implements Criteria {}

    /**
     * Each gives points.
     *
     * @param most the most points for one criterion, before its weight
     * @param minimum the sum from which on a project is good enough
     */
    record Points(List<Weighted> of, int most, int minimum) implements Criteria {

        /** The sum that can be reached. */
        public int highest() {
            return of.stream().mapToInt(one -> one.weight() * most).sum();
        }
    }

    /** A criterion with what it counts. */
    record Weighted(String id, int weight) {}

    /**
     * The project gets stars; a part that was split off goes its own way, and gets its own.
     *
     * @param enough the number from which on it may go on
     */
    record Stars(int levels, int enough) implements Criteria {}
}
