package org.wandelwerk.news;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;

/**
 * A news item that was found.
 *
 * @param date {@code null} when no source tells it
 */
public record NewsHit(
        String slug, Text title, Text teaser, @Nullable PartialDate date, FoundPlace place) {}
