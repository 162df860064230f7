package org.wandelwerk.place;

/** A point on the earth in WGS 84. */
public record Point(double lon, double lat) {}
