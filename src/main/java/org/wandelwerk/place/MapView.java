package org.wandelwerk.place;

import java.util.List;
import org.wandelwerk.kernel.Language;

/**
 * A map of the region as a template draws it.
 *
 * @param points what it tells, greatest first: the rows of the table beside it
 * @param outside those that lie beside the drawing, so that only the table has them
 * @param axes the corridors that lead through, when they are wanted
 * @param layers the same dots and names in one or more sizes
 */
public record MapView(
        MapPictures pictures,
        List<MapPoint> points,
        List<MapPoint> outside,
        List<MapAxis> axes,
        List<MapLayer> layers,
        List<Attribution> attributions) {

    /** So many rows a table has beside a map; the others wait until they are asked for. */
    private static final int ROWS = 10;

    /** The greatest of all; the whole table when it is not much longer. */
    public List<MapPoint> chief() {
        return points.size() <= ROWS + 2 ? points : points.subList(0, ROWS);
    }

    public List<MapPoint> further() {
        return points.subList(chief().size(), points.size());
    }

    public int width() {
        return MapFrame.WIDTH;
    }

    public int height() {
        return MapFrame.HEIGHT;
    }

    public boolean isOutside(MapPoint point) {
        return outside.contains(point);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** The names of all places, for a title. */
    public String names(Language reader) {
        return String.join(
                ", ",
                points.stream().map(point -> point.municipality().names(reader)).toList());
    }
}
