package org.wandelwerk.portal.web.figures;

import org.jspecify.annotations.Nullable;

/**
 * One bar of a chart.
 *
 * @param lang the language of the label when it is not the page's
 * @param uncertain how much of the value is inferred
 * @param text the value as it is written
 * @param isKnown whether it stands for something known, not for what is not recorded
 */
record Bar(String label, @Nullable String lang, long value, long uncertain, String text, boolean isKnown) {}
