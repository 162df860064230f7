package org.wandelwerk.place;

import java.util.List;
import org.wandelwerk.kernel.Language;

/**
 * A map of the region as a template draws it.
 *
 * @param window where the base map lies in the drawing: larger than it when it shows a part from nearer
 * @param points what it tells, greatest first: the rows of the table beside it
 * @param outside those that lie beside the drawing, so that only the table has them
 * @param axes the corridors that lead through, when they are wanted
 * @param layers the same dots and names in one or more sizes
 */
public record MapView(
        MapPictures pictures,
        Window window,
        List<MapPoint> points,
        List<MapPoint> outside,
        List<MapAxis> axes,
        List<MapLayer> layers,
        List<Attribution> attributions) {

    /** Where the picture of the base map lies, in pixels of the drawing. */
    public record Window(int x, int y, int width, int height) {

        static Window of(MapFrame whole, MapFrame shown) {
            var larger = shown.scale() / whole.scale();
            return new Window(
                    (int) Math.round((whole.left() - shown.left()) * shown.scale()),
                    (int) Math.round((whole.top() - shown.top()) * shown.scale()),
                    (int) Math.round(MapFrame.WIDTH * larger),
                    (int) Math.round(MapFrame.HEIGHT * larger));
        }
    }

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
                ", ", points.stream().map(point -> point.place().names(reader)).toList());
    }
}
