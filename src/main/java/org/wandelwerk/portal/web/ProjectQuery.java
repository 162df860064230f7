package org.wandelwerk.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of the list of projects, in the words of the address; what is {@code null} does not matter.
 *
 * @param werkstatt number of the workshop
 * @param stand word of the public status
 * @param kreis official key of the district
 * @param bereich code of the funding area
 * @param ort official key of the municipality, or {@link #NOWHERE}
 * @param ordnung word of the order
 * @param nach cursor of the part before
 */
public record ProjectQuery(
        @Nullable String werkstatt,
        @Nullable String stand,
        @Nullable String kreis,
        @Nullable String bereich,
        @Nullable String ort,
        @Nullable String ordnung,
        @Nullable String nach) {

    /** The word for projects that name no municipality. */
    public static final String NOWHERE = "ohne";

    /** All projects in the usual order. */
    public static final ProjectQuery ALL = new ProjectQuery(null, null, null, null, null, null, null);

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
    static ProjectQuery read(Map<String, String> words) {
        return new ProjectQuery(
                words.get("werkstatt"),
                words.get("stand"),
                words.get("kreis"),
                words.get("bereich"),
                words.get("ort"),
                words.get("ordnung"),
                words.get("nach"));
    }

    /** What a map shows: all projects, or those of a workshop or a status. */
    public static ProjectQuery of(@Nullable String werkstatt, @Nullable String stand) {
        return new ProjectQuery(werkstatt, stand, null, null, null, null, null);
    }

    /** The same of one municipality, or of none. */
    public ProjectQuery in(String other) {
        return new ProjectQuery(werkstatt, stand, kreis, bereich, other, ordnung, null);
    }

    private static @Nullable String chosen(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    public boolean isFiltered() {
        return werkstatt != null || stand != null || kreis != null || bereich != null || ort != null;
    }

    /** The address of this list from its beginning. */
    public String address() {
        return address(null);
    }

    /** The address of the part of this list behind a cursor. */
    public String address(@Nullable String cursor) {
        var parts = new TreeMap<String, String>();
        put(parts, "werkstatt", werkstatt);
        put(parts, "stand", stand);
        put(parts, "kreis", kreis);
        put(parts, "bereich", bereich);
        put(parts, "ort", ort);
        put(parts, "ordnung", ordnung);
        put(parts, "nach", cursor);
        var query = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/projekte" : "/projekte?" + query;
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }
}
