package org.wandelwerk.news;

import org.jspecify.annotations.Nullable;

/** The items beside one in the list of all news. */
public record NewsNeighbours(
        @Nullable NewsItem newer, @Nullable NewsItem older) {}
