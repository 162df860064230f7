package org.wandelwerk.place;

/** A point on the drawn map. */
record Pixel(double x, double y) {}
