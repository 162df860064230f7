package org.wandelwerk.portal.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;

/**
 * What the tables leave aside of a question while there is no index: told, for a list that holds more than was asked
 * for would be taken for the answer.
 *
 * @param labels the keys of the texts that name it
 */
public record LeftAside(List<String> labels) {

    private static final String TEXTS = "portal.found.";
    private static final Set<String> OWN = Set.of(Facet.OWN);

    public LeftAside {
        labels = List.copyOf(labels);
    }

    /** By a list of projects that is narrowed by these facets and by nothing else. */
    public static LeftAside of(CatalogQuery query, Set<Facet> read) {
        return new LeftAside(Stream.of(words(query), facets(query, read), section(query))
                .flatMap(part -> part)
                .toList());
    }

    /** By the search, which reads words and nothing else, and looks for some kinds of things only. */
    public static LeftAside ofSearch(CatalogQuery query, Set<String> kinds) {
        var sought = query.kinds().isEmpty() && query.hasText() ? EnumSet.allOf(CatalogKind.class) : query.kinds();
        var unsought = sought.stream()
                .map(CatalogKind::word)
                .filter(kind -> !kinds.contains(kind))
                .sorted()
                .map(kind -> TEXTS + "kind." + kind);
        return new LeftAside(Stream.of(facets(query, Set.of()), section(query), unsought)
                .flatMap(part -> part)
                .toList());
    }

    /** The same, and where the list was left: it begins anew. */
    public LeftAside withPlace() {
        return new LeftAside(
                Stream.concat(labels.stream(), Stream.of(TEXTS + "place")).toList());
    }

    private static Stream<String> words(CatalogQuery query) {
        return query.hasText() ? Stream.of(TEXTS + "words") : Stream.empty();
    }

    private static Stream<String> facets(CatalogQuery query, Set<Facet> read) {
        return query.chosen().entrySet().stream()
                .filter(chosen -> !read.contains(chosen.getKey()))
                .filter(chosen -> chosen.getKey() != Facet.COLLECTION
                        || !chosen.getValue().equals(OWN))
                .map(chosen -> TEXTS + "facet." + chosen.getKey().key());
    }

    private static Stream<String> section(CatalogQuery query) {
        return query.section() == null ? Stream.empty() : Stream.of(TEXTS + "section");
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }
}
