package org.wandelwerk.place;

import org.wandelwerk.kernel.Text;

/** A place that a corridor passes. */
public record CorridorStation(Text name, Point point) {}
