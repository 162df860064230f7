package org.wandelwerk.portal.web.decisions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        return UriComponentsBuilder.fromPath("/beschluesse")
                .queryParamIfPresent("gremium", Optional.ofNullable(gremium))
                .queryParamIfPresent("ergebnis", Optional.ofNullable(ergebnis))
                .queryParamIfPresent("jahr", Optional.ofNullable(jahr))
                .queryParamIfPresent("nach", Optional.ofNullable(cursor))
                .encode()
                .toUriString();
    }
}
