package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * A corridor as the map draws it.
 *
 * @param path its line as the text of an SVG path
 * @param width how wide it is in pixels of the drawing
 */
public record MapAxis(Corridor corridor, String path, int width, List<Stop> stops) {

    /** How far from the edge a line that leaves the drawing bears the name of where it leads. */
    private static final int BESIDE_EDGE = 14;

    /**
     * A station.
     *
     * @param isInside whether it lies in the drawing; else x and y are where the line leaves it
     */
    public record Stop(Text name, int x, int y, boolean isInside) {

        private static final int RADIUS = 9;

        public int radius() {
            return isInside ? RADIUS : 0;
        }

        LabelBox box() {
            return new LabelBox(x - radius(), y - radius(), x + radius(), y + radius());
        }
    }

    static MapAxis of(Corridor corridor, MapFrame frame) {
        var stations = corridor.stations();
        var line =
                stations.stream().map(station -> frame.pixel(station.point())).toList();
        var stops = new ArrayList<Stop>();
        for (var i = 0; i < line.size(); i++) {
            var neighbour = line.get(i == 0 ? Math.min(1, line.size() - 1) : i - 1);
            stops.add(stop(stations.get(i).name(), line.get(i), neighbour));
        }
        var width = stations.isEmpty()
                ? 0
                : frame.pixels(corridor.widthKm(), stations.getLast().point());
        return new MapAxis(corridor, SvgPath.lines(List.of(line)), width, List.copyOf(stops));
    }

    private static Stop stop(Text name, Pixel pixel, Pixel neighbour) {
        var at = pixel.towards(neighbour, shareOutside(pixel, neighbour));
        return new Stop(name, (int) Math.round(at.x()), (int) Math.round(at.y()), at.equals(pixel));
    }

    /** How much of the way to the neighbour lies outside of the drawing. */
    private static double shareOutside(Pixel pixel, Pixel neighbour) {
        return Math.max(
                share(pixel.x(), neighbour.x(), MapFrame.WIDTH), share(pixel.y(), neighbour.y(), MapFrame.HEIGHT));
    }

    private static double share(double from, double to, int size) {
        var edge = Math.clamp(from, BESIDE_EDGE, size - BESIDE_EDGE);
        return edge == from || from == to ? 0 : Math.min(1, (edge - from) / (to - from));
    }
}
