package org.wandelwerk.place;

/** A point on the drawn map. */
record Pixel(double x, double y) {

    /** The point after a share of the way to another. */
    Pixel towards(Pixel other, double share) {
        return new Pixel(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
