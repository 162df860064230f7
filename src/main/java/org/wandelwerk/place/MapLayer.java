package org.wandelwerk.place;

import java.util.List;

/**
 * Dots and names, laid out for one size of letters.
 *
 * @param name the size: wide or narrow, of which the page shows the one that fits, or locator
 * @param labels the names of municipalities
 * @param stations those of the stations of axes
 * @param districts those of districts
 * @param lineHeight how far the Sorbian name stands below the German one
 */
public record MapLayer(
        String name,
        List<Mark> marks,
        List<MapLabel> labels,
        List<MapLabel> stations,
        List<MapLabel> districts,
        int lineHeight) {

    /** The dot of a municipality on the map; its number stands in it. */
    public record Mark(int x, int y, int radius, MapPoint point) {

        public int count() {
            return point.count();
        }

        LabelBox box() {
            return new LabelBox(x - radius, y - radius, x + radius, y + radius);
        }
    }
}
