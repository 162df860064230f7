package org.wandelwerk.place;

/** The dot of a municipality on the map; its number stands in it. */
public record MapMark(int x, int y, int radius, MapPoint point) {

    public int count() {
        return point.count();
    }

    LabelBox box() {
        return new LabelBox(x - radius, y - radius, x + radius, y + radius);
    }
}
