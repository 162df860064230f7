package org.wandelwerk.news;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;

/**
 * A news item that was found.
 *
 * @param date {@code null} when no source tells it
 * @param source the page with the whole story; {@code null} when it has no address
 */
public record NewsHit(
        String slug,
        Text title,
        Text teaser,
        @Nullable PartialDate date,
        @Nullable Source source,
        FoundPlace place) {}
