package org.wandelwerk.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.catalog.Facet;

/**
 * What somebody asked of the list of projects, in the words of the address: projects with one of the values of each
 * filter; what is empty or {@code null} does not matter.
 *
 * @param werkstatt numbers of workshops
 * @param stand words of the public status
 * @param kreis official keys of districts
 * @param bereich codes of funding areas
 * @param ort official keys of municipalities, or {@link #NOWHERE}
 * @param ordnung word of the order
 * @param nach cursor of the part before
 */
public record ProjectQuery(
        List<String> werkstatt,
        List<String> stand,
        List<String> kreis,
        List<String> bereich,
        List<String> ort,
        @Nullable String ordnung,
        @Nullable String nach) {

    /** The word for projects that name no municipality. */
    public static final String NOWHERE = "ohne";

    /** What it can be narrowed by. */
    public static final Set<Facet> FACETS =
            Set.of(Facet.WORKSHOP, Facet.STATUS, Facet.DISTRICT, Facet.AREA, Facet.MUNICIPALITY);

    /** How many values of one filter are read. */
    private static final int MOST_VALUES = 20;

    /** All projects in the usual order. */
    public static final ProjectQuery ALL = of(null, null);

    /** A form sends its empty fields too: nothing was chosen there. */
    public ProjectQuery {
        werkstatt = chosen(werkstatt);
        stand = chosen(stand);
        kreis = chosen(kreis);
        bereich = chosen(bereich);
        ort = chosen(ort);
        ordnung = chosen(ordnung);
        nach = chosen(nach);
    }

    /** Reads the words of an address. */
    public static ProjectQuery read(MultiValueMap<String, String> words) {
        return new ProjectQuery(
                all(words, "werkstatt"),
                all(words, "stand"),
                all(words, "kreis"),
                all(words, "bereich"),
                all(words, "ort"),
                words.getFirst("ordnung"),
                words.getFirst("nach"));
    }

    /** What a map shows: all projects, or those of a workshop or a status. */
    public static ProjectQuery of(@Nullable String werkstatt, @Nullable String stand) {
        return new ProjectQuery(one(werkstatt), one(stand), List.of(), List.of(), List.of(), null, null);
    }

    private static List<String> one(@Nullable String word) {
        return word == null ? List.of() : List.of(word);
    }

    private static List<String> all(MultiValueMap<String, String> words, String name) {
        return words.getOrDefault(name, List.of());
    }

    /** The same of one municipality, or of none. */
    public ProjectQuery in(String other) {
        return new ProjectQuery(werkstatt, stand, kreis, bereich, List.of(other), ordnung, null);
    }

    /** The same behind a cursor; {@code null} for its beginning. */
    ProjectQuery behind(@Nullable String cursor) {
        return new ProjectQuery(werkstatt, stand, kreis, bereich, ort, ordnung, cursor);
    }

    private static List<String> chosen(List<String> words) {
        return words.stream()
                .filter(word -> !word.isBlank())
                .map(String::strip)
                .distinct()
                .sorted()
                .limit(MOST_VALUES)
                .toList();
    }

    private static @Nullable String chosen(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    public boolean isFiltered() {
        return Stream.of(werkstatt, stand, kreis, bereich, ort).anyMatch(words -> !words.isEmpty());
    }

    /** The address of this list from its beginning. */
    public String address() {
        return address(null);
    }

    /** The address of the part of this list behind a cursor. */
    public String address(@Nullable String cursor) {
        var parts = new TreeMap<String, List<String>>();
        parts.put("werkstatt", werkstatt);
        parts.put("stand", stand);
        parts.put("kreis", kreis);
        parts.put("bereich", bereich);
        parts.put("ort", ort);
        parts.put("ordnung", one(ordnung));
        parts.put("nach", one(cursor));
        var query = parts.entrySet().stream()
                .flatMap(part -> part.getValue().stream()
                        .map(word -> part.getKey() + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/projekte" : "/projekte?" + query;
    }
}
