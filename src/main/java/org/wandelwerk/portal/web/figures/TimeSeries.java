package org.wandelwerk.portal.web.figures;

import java.util.List;
import java.util.function.LongFunction;

/**
 * Values over time that belong together; without a time they are not drawn.
 *
 * @param name what the reader sees at its end
 * @param isCumulated whether the values hold until the next one, as sums of what happened do
 * @param format how a value is written
 */
record TimeSeries(String name, boolean isCumulated, List<TimePoint> points, LongFunction<String> format) {}
