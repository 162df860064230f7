package org.wandelwerk.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a filter.
 *
 * @param word what the address says
 * @param label what the reader sees
 * @param lang the language of the label when it is not the page's
 * @param count how many it would show
 */
public record Choice(String word, String label, @Nullable String lang, int count, boolean isChosen) {}
