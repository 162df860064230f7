package org.wandelwerk.opendata;

import org.jspecify.annotations.Nullable;

/**
 * What the picture beside a shared link says.
 *
 * @param kind what the page is about, a word that stands in addresses
 * @param key which of its kind
 * @param ornament the number of the workshop whose ornament it bears; 0 for that of the house
 * @param kicker the small line above the title
 * @param note the small line below it
 * @param house whose picture it is, at the lower edge
 */
public record PreviewCard(
        String kind,
        String key,
        int ornament,
        @Nullable String kicker,
        String title,
        @Nullable String note,
        String house) {}
