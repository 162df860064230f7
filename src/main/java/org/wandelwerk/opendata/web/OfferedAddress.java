package org.wandelwerk.opendata.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * The address of a page without language, and the languages that the page has.
 *
 * @param changed when its record last changed; {@code null} when no record tells
 */
record OfferedAddress(
        String address, List<Language> languages, @Nullable Instant changed) {}
