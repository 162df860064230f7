package org.wandelwerk.portal.web.found;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.CoalSites;
import org.wandelwerk.shell.Frame;

/** A hit as a line of a file: its columns are called the same in every language, and each sum says what it is. */
record FoundLine(FacetLabels labels, CoalSites coal, Frame frame) {

    /** What the columns are called, in their order. */
    static List<String> columns() {
        return Stream.of(
                        Stream.of("art", "titel", "titel_en", "beschreibung", "angabe", "datum"),
                        Arrays.stream(Facet.values())
                                .filter(FoundLine::hasColumn)
                                .map(Facet::word),
                        Stream.of("kohlestandort", "kohlestandort_km"),
                        Stream.of("betrag", "waehrung", "betrag_art", "betrag_stand"),
                        Stream.of("sammlung", "herausgeber", "quelle", "lizenz", "sammlung_stand", "adresse"))
                .flatMap(part -> part)
                .toList();
    }

    private static boolean hasColumn(Facet facet) {
        return facet != Facet.COLLECTION && facet != Facet.SUM;
    }

    /** Every column, also those in which nothing stands; texts, and numbers for sums. */
    Map<String, Object> of(CatalogEntry entry) {
        var cells = new LinkedHashMap<String, Object>();
        var text = entry.text();
        cells.put("art", entry.id().kind().word());
        cells.put("titel", text.title().de());
        cells.put("titel_en", orEmpty(text.title().en()));
        cells.put("beschreibung", text.summary() == null ? "" : text.summary().de());
        cells.put("angabe", orEmpty(text.given()));
        cells.put("datum", orEmpty(entry.date()));
        putFacets(cells, entry);
        putCoal(cells, entry);
        putSum(cells, entry);
        putSource(cells, entry);
        cells.put("adresse", entry.address() == null ? "" : frame.whole(entry.address()));
        return cells;
    }

    private void putFacets(Map<String, Object> cells, CatalogEntry entry) {
        for (var facet : Facet.values()) {
            if (hasColumn(facet)) {
                var values = entry.facets().getOrDefault(facet, Set.of()).stream()
                        .filter(value -> !value.equals(Facet.NOWHERE))
                        .map(value -> labels.label(facet, value, frame))
                        .collect(Collectors.joining(" | "));
                cells.put(facet.word(), values);
            }
        }
    }

    private void putCoal(Map<String, Object> cells, CatalogEntry entry) {
        var nearest = coal.nearest(entry.points());
        cells.put("kohlestandort", nearest.map(CoalSites.Nearest::site).orElse(""));
        cells.put(
                "kohlestandort_km",
                nearest.<Object>map(one -> BigDecimal.valueOf(one.kilometres())).orElse(""));
    }

    private static void putSum(Map<String, Object> cells, CatalogEntry entry) {
        var sum = entry.sum();
        cells.put("betrag", sum == null ? "" : sum.amount());
        cells.put("waehrung", sum == null ? "" : sum.currency());
        cells.put("betrag_art", sum == null ? "" : sum.meaning());
        cells.put("betrag_stand", sum == null ? "" : orEmpty(sum.asOf()));
    }

    private void putSource(Map<String, Object> cells, CatalogEntry entry) {
        var collection = labels.collection(entry.value(Facet.COLLECTION)).orElse(null);
        cells.put("sammlung", collection == null ? "" : collection.name().de());
        cells.put("herausgeber", collection == null ? "" : collection.publisher());
        cells.put("quelle", collection == null ? "" : collection.source().address());
        cells.put("lizenz", collection == null ? "" : collection.licence().name());
        cells.put("sammlung_stand", collection == null ? "" : collection.asOf().toString());
    }

    private static Object orEmpty(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }
}
