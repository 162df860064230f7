package org.wandelwerk.place;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * A place that a corridor passes.
 *
 * @param sorbian the Sorbian name of the municipality or district, when it has one that is proven
 */
public record CorridorStation(Text name, @Nullable SorbianName sorbian, Point point) {}
