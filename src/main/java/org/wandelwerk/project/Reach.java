package org.wandelwerk.project;

import java.util.Set;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.OrganisationId;

/**
 * Which projects are meant: all, or those that one of these workshops deals with, that one of these organisations
 * carries, or that have one of these keys.
 *
 * @param seats how many workshops deal with them
 */
public record Reach(
        boolean isEverywhere,
        Set<CommitteeId> workshops,
        Set<OrganisationId> promoters,
        Set<PublicKey> keys,
        Workshops seats) {

    /** How many workshops deal with a project. */
    public enum Workshops {
        ANY,
        AT_MOST_ONE,
        SEVERAL
    }

    public Reach {
        workshops = Set.copyOf(workshops);
        promoters = Set.copyOf(promoters);
        keys = Set.copyOf(keys);
    }

    /** All projects. */
    public static Reach everywhere() {
        return new Reach(true, Set.of(), Set.of(), Set.of(), Workshops.ANY);
    }

    /** The same, of projects with so many workshops alone. */
    public Reach of(Workshops number) {
        return new Reach(isEverywhere, workshops, promoters, keys, number);
    }

    public boolean isEmpty() {
        return !isEverywhere && workshops.isEmpty() && promoters.isEmpty() && keys.isEmpty();
    }
}
