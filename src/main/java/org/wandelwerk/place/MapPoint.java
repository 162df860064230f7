package org.wandelwerk.place;

import org.jspecify.annotations.Nullable;

/**
 * What a map tells of one municipality.
 *
 * @param count how many of what the map shows are there
 * @param link the address of their list, without language
 */
public record MapPoint(
        Municipality municipality, int count, @Nullable String link) {}
