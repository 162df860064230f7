package org.wandelwerk.identity.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody must hold, on the day it is asked, to be told of something: one of the ways, and that one whole.
 *
 * @param ways none when nothing is needed
 */
public record NeededRight(Set<Way> ways) {

    /** Of what is told to people about themselves and their own deeds. */
    public static final NeededRight NONE = new NeededRight(Set.of());

    /**
     * A permission.
     *
     * @param scopes for each of which it must be held; none where it must be held for the whole house, which always
     *     does
     */
    public record Way(Permission permission, Set<Scope> scopes) {

        public Way {
            scopes = scopes.contains(Scope.ALL) ? Set.of() : Set.copyOf(scopes);
        }

        private boolean isMetBy(PersonRights rights) {
            var held = rights.scopes(permission);
            return held.contains(Scope.ALL) || !scopes.isEmpty() && held.containsAll(scopes);
        }

        private String printed() {
            return Stream.concat(
                            Stream.of(permission.name()),
                            scopes.stream()
                                    .map(scope -> scope.kind() + ":" + scope.keyColumn())
                                    .sorted())
                    .collect(Collectors.joining(" "));
        }

        private static Way read(String printed) {
            var words = List.of(printed.split(" "));
            return new Way(
                    Permission.valueOf(words.getFirst()),
                    words.stream().skip(1).map(Way::scope).collect(Collectors.toSet()));
        }

        private static Scope scope(String word) {
            var parts = word.split(":", 2);
            return Scope.of(ScopeKind.valueOf(parts[0]), parts[1]);
        }
    }

    public NeededRight {
        ways = Set.copyOf(ways);
    }

    /** The permission, for one of the scopes or for the whole house. */
    public static NeededRight of(Permission permission, Set<Scope> scopes) {
        return new NeededRight(
                Stream.concat(Stream.of(Set.<Scope>of()), scopes.stream().map(Set::of))
                        .map(some -> new Way(permission, some))
                        .collect(Collectors.toSet()));
    }

    /** One of the ways of all these. */
    public static NeededRight anyOf(Collection<NeededRight> needs) {
        return new NeededRight(
                needs.stream().flatMap(need -> need.ways.stream()).collect(Collectors.toSet()));
    }

    public boolean isMetBy(PersonRights rights) {
        return ways.isEmpty() || ways.stream().anyMatch(way -> way.isMetBy(rights));
    }

    /** All that may be part of a way, for each scope. */
    Map<Scope, Set<Permission>> parts() {
        return ways.stream()
                .flatMap(way -> Stream.concat(Stream.of(Scope.ALL), way.scopes.stream())
                        .map(scope -> Map.entry(scope, way.permission)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** As a column holds it, one word for each way. */
    public String[] printed() {
        return ways.stream().map(Way::printed).sorted().toArray(String[]::new);
    }

    public static NeededRight read(String... printed) {
        return new NeededRight(Stream.of(printed).map(Way::read).collect(Collectors.toCollection(HashSet::new)));
    }
}
