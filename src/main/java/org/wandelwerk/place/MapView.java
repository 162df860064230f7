package org.wandelwerk.place;

import java.util.List;
import org.wandelwerk.kernel.Language;

/**
 * A map of the region as a template draws it.
 *
 * @param section what of the earth the drawing shows
 * @param window where the base map lies in the drawing: larger than it when it shows a part from nearer
 * @param points what it tells, greatest first: the rows of the table beside it
 * @param outside those that lie beside the drawing, so that only the table has them
 * @param lands the shapes of what it tells of, and the districts in which some of that lies that names no place
 * @param axes the corridors that lead through, when they are wanted
 * @param layers the same dots and names in one or more sizes
 */
public record MapView(
        MapPictures pictures,
        MapSection section,
        Window window,
        List<MapPoint> points,
        List<MapPoint> outside,
        Lands lands,
        List<MapAxis> axes,
        List<MapLayer> layers,
        List<Attribution> attributions) {

    /**
     * A district as a whole.
     *
     * @param path its outline in pixels of the whole base map
     */
    public record Land(MapPoint point, String path) {}

    /**
     * Lines and areas on a map.
     *
     * @param lines the lines of what it tells of, as the text of an SVG path
     * @param areas its areas, the same
     * @param districts in which something lies that names no municipality
     */
    public record Lands(String lines, String areas, List<Land> districts) {

        static final Lands NONE = new Lands("", "", List.of());

        public boolean hasShapes() {
            return !lines.isEmpty() || !areas.isEmpty();
        }
    }

    /**
     * Where the picture of the base map lies, in pixels of the drawing.
     *
     * @param earth what the whole picture shows
     */
    public record Window(int x, int y, int width, int height, MapSection earth) {

        /** How much larger than the picture it is drawn. */
        public double larger() {
            return width / (double) MapFrame.WIDTH;
        }

        static Window of(MapFrame whole, MapFrame shown) {
            var larger = shown.scale() / whole.scale();
            return new Window(
                    (int) Math.round((whole.left() - shown.left()) * shown.scale()),
                    (int) Math.round((whole.top() - shown.top()) * shown.scale()),
                    (int) Math.round(MapFrame.WIDTH * larger),
                    (int) Math.round(MapFrame.HEIGHT * larger),
                    whole.section());
        }
    }

    MapView with(Lands other) {
        return new MapView(pictures, section, window, points, outside, other, axes, layers, attributions);
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
