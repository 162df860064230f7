package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.Point;
import org.wandelwerk.topic.Topic;

/**
 * What entries are compared with.
 *
 * @param address of the record itself, which is like itself and not told of; {@code null} when it has none
 * @param points where it lies
 * @param facets its places, themes and years as entries have them
 * @param themes those that texts may name
 */
record Compared(
        @Nullable String address,
        String title,
        String text,
        List<Point> points,
        Map<Facet, Set<String>> facets,
        Themes themes) {

    /** Farther away nobody would call it near. */
    static final int NEAR = 25;

    private static final double EARTH = 6371;

    /**
     * Themes by the words of their names: whoever writes all of them names the theme.
     *
     * @param stems by the address word of the theme
     */
    record Themes(Map<String, Set<String>> stems) {

        static final Themes NONE = new Themes(Map.of());

        static Themes of(Collection<Topic> topics) {
            var stems = new HashMap<String, Set<String>>();
            for (var topic : topics) {
                var words = EntryAnalysis.words(topic.name().de()).stream()
                        .filter(word -> !WordQuery.isFiller(word.plain()))
                        .map(EntryAnalysis.Word::stem)
                        .collect(Collectors.toSet());
                if (!words.isEmpty()) {
                    stems.put(topic.slug(), words);
                }
            }
            return new Themes(stems);
        }

        Set<String> in(String text) {
            var words = EntryAnalysis.parts(text).stream()
                    .map(EntryAnalysis.Word::stem)
                    .collect(Collectors.toSet());
            return stems.entrySet().stream()
                    .filter(theme -> words.containsAll(theme.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /** @param topics all that are published */
    static Compared of(SimilarRecords.Sought sought, Collection<Topic> topics) {
        var self = sought.self();
        return new Compared(
                self == null ? null : "/projekte/" + self,
                sought.title(),
                sought.text(),
                sought.places().stream().map(Municipality::point).toList(),
                Map.of(
                        Facet.MUNICIPALITY,
                        sought.places().stream().map(Municipality::key).collect(Collectors.toSet()),
                        Facet.PERIOD,
                        sought.years().stream().map(String::valueOf).collect(Collectors.toSet()),
                        Facet.TOPIC,
                        topics.stream()
                                .filter(topic -> sought.topics().contains(topic.id()))
                                .map(Topic::slug)
                                .collect(Collectors.toSet())),
                Themes.of(topics));
    }

    static Compared of(CatalogEntry entry, Themes themes) {
        var summary = entry.text().summary();
        return new Compared(
                entry.address(),
                entry.text().title().de(),
                summary == null ? "" : summary.de(),
                entry.points(),
                entry.facets(),
                themes);
    }

    boolean isOf(CatalogEntry entry) {
        return address != null && address.equals(entry.address());
    }

    Set<String> values(Facet facet) {
        var values = new TreeSet<>(facets.getOrDefault(facet, Set.of()));
        values.remove(Facet.NOWHERE);
        return values;
    }

    /** The values that both have. */
    Set<String> shared(Facet facet, CatalogEntry entry) {
        var shared = values(facet);
        shared.retainAll(entry.facets().getOrDefault(facet, Set.of()));
        return shared;
    }

    /** The themes that both have, be it that their texts name them. */
    Set<String> topics(CatalogEntry entry) {
        var here = new TreeSet<>(values(Facet.TOPIC));
        here.addAll(themes.in(title + "\n" + text));
        var there = new TreeSet<>(entry.facets().getOrDefault(Facet.TOPIC, Set.of()));
        there.addAll(themes.in(shown(entry)));
        here.retainAll(there);
        return here;
    }

    /** What a hit shows of an entry in German. */
    static String shown(CatalogEntry entry) {
        var text = entry.text();
        return Stream.of(
                        Stream.of(text.title().de()),
                        Stream.ofNullable(text.summary()).map(Text::de),
                        Stream.ofNullable(text.given()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /** Whole kilometres between the nearest places of both, at least one; {@code null} when they are not near. */
    @Nullable
    Integer kilometres(CatalogEntry entry) {
        var nearest = points.stream()
                .flatMap(here -> entry.points().stream().map(there -> kilometres(here, there)))
                .min(Double::compare)
                .orElse(Double.MAX_VALUE);
        return nearest > NEAR ? null : (Integer) Math.max(1, (int) Math.round(nearest));
    }

    /** Along the great circle. */
    private static double kilometres(Point here, Point there) {
        var up = Math.sin(Math.toRadians(there.lat() - here.lat()) / 2);
        var along = Math.sin(Math.toRadians(there.lon() - here.lon()) / 2);
        var half =
                up * up + Math.cos(Math.toRadians(here.lat())) * Math.cos(Math.toRadians(there.lat())) * along * along;
        return 2 * EARTH * Math.asin(Math.sqrt(half));
    }
}
