package org.wandelwerk.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationId;

/** Finds organisations by all their names; what is like a name is proposed and never taken. */
final class OrganisationNames {

    private static final double LIKE = 0.45;

    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Set<OrganisationId>> named = new LinkedHashMap<>();
    private final Map<String, Set<String>> pairs = new LinkedHashMap<>();
    private final Map<String, Optional<String>> likes = new HashMap<>();

    OrganisationNames(Collection<Organisation> all) {
        for (var organisation : all) {
            organisations.put(organisation.id(), organisation);
            names(organisation)
                    .map(ListField::folded)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> named.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                            .add(organisation.id()));
        }
    }

    private static Stream<String> names(Organisation organisation) {
        return Stream.concat(
                organisation.otherNames().stream(),
                organisation.names().stream()
                        .flatMap(name -> Stream.of(name.name(), Objects.requireNonNullElse(name.shortName(), ""))));
    }

    Collection<Organisation> all() {
        return organisations.values();
    }

    Organisation of(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id)).orElseThrow();
    }

    boolean knows(OrganisationId id) {
        return organisations.containsKey(id);
    }

    Set<OrganisationId> called(String name) {
        return named.getOrDefault(ListField.folded(name), Set.of());
    }

    /** The name that is most like the one that nobody carries; empty when none is like it. */
    Optional<String> like(String name) {
        return likes.computeIfAbsent(ListField.folded(name), this::mostLike);
    }

    private Optional<String> mostLike(String folded) {
        if (pairs.isEmpty()) {
            named.keySet().forEach(other -> pairs.put(other, pairs(other)));
        }
        var wanted = pairs(folded);
        var best = LIKE;
        var found = Optional.<String>empty();
        for (var other : pairs.entrySet()) {
            var likeness = likeness(wanted, other.getValue());
            if (likeness > best) {
                best = likeness;
                found = Optional.of(other.getKey());
            }
        }
        return found.map(other ->
                of(named.getOrDefault(other, Set.of()).iterator().next()).name());
    }

    private static Set<String> pairs(String text) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** The part of the pairs of letters that both have. */
    private static double likeness(Set<String> one, Set<String> other) {
        var all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * one.stream().filter(other::contains).count() / all;
    }
}
