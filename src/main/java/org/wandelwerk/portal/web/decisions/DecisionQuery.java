package org.wandelwerk.portal.web.decisions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of the register, in the words of the address; what is {@code null} does not matter.
 *
 * @param gremium number of the workshop, or the word of another body
 * @param ergebnis word of the outcome
 * @param jahr year of the decision, or the word for those without date
 * @param nach cursor of the part before
 */
public record DecisionQuery(
        @Nullable String gremium,
        @Nullable String ergebnis,
        @Nullable String jahr,
        @Nullable String nach) {

    /** A form sends its empty fields too: nothing was chosen there. */
    public DecisionQuery {
        gremium = chosen(gremium);
        ergebnis = chosen(ergebnis);
        jahr = chosen(jahr);
        nach = chosen(nach);
    }

    private static @Nullable String chosen(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    public boolean isFiltered() {
        return gremium != null || ergebnis != null || jahr != null;
    }

    /** The address of this list from its beginning, or of the part behind a cursor. */
    public String address(@Nullable String cursor) {
        var query = Stream.of(
                        part("gremium", gremium), part("ergebnis", ergebnis), part("jahr", jahr), part("nach", cursor))
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/beschluesse" : "/beschluesse?" + query;
    }

    private static Stream<String> part(String name, @Nullable String value) {
        return Stream.ofNullable(value).map(word -> name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
    }
}
