package org.wandelwerk.joining;

import java.util.List;
import java.util.Optional;
import org.wandelwerk.kernel.PublicKey;

/** All projects to which one is akin by acts, the oldest act first. */
public record Kindred(List<Kin> acts) {

    /** Nobody. */
    public static final Kindred NONE = new Kindred(List.of());

    /** Those by acts that stand. */
    public List<Kin> standing() {
        return acts.stream().filter(Kin::stands).toList();
    }

    /** The project that goes on for one that became part of it; empty for a project that is its own. */
    public Optional<PublicKey> successor() {
        return acts.stream().filter(Kin::leadsOn).map(Kin::key).findFirst();
    }
}
