package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A point, a line or an area on the earth, in WGS 84. Texts write it as a geometry of GeoJSON (RFC 7946) or as
 * well-known text.
 */
public sealed interface PlaceShape {

    /** Where it is counted: a line at its ends and in its middle, an area at its first corner. */
    List<Point> spots();

    /** How many points it is drawn by. */
    default int corners() {
        return switch (this) {
            case Spot _ -> 1;
            case Line(var points) -> points.size();
            case Area(var rings) -> rings.stream().mapToInt(List::size).sum();
        };
    }

    record Spot(Point point) implements PlaceShape {

        @Override
        public List<Point> spots() {
            return List.of(point);
        }
    }

    record Line(List<Point> points) implements PlaceShape {

        public Line {
            points = List.copyOf(points);
        }

        @Override
        public List<Point> spots() {
            return Stream.of(points.getFirst(), points.get(points.size() / 2), points.getLast())
                    .distinct()
                    .toList();
        }
    }

    /** @param rings the outer one first, each with its first point again at its end */
    record Area(List<List<Point>> rings) implements PlaceShape {

        public Area {
            rings = rings.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Point> spots() {
            return List.of(rings.getFirst().getFirst());
        }
    }

    /** How texts write them. */
    final class Written {
        private static final int RING = 4;
        private static final int DEEPEST = 4;
        private static final Pattern WELL_KNOWN =
                Pattern.compile("(MULTI)?(POINT|LINESTRING|POLYGON)\\s*(\\(.*\\))", Pattern.DOTALL);
        private static final Pattern PAIR = Pattern.compile("(-?[0-9]+(?:[.][0-9]+)?)\\s+(-?[0-9]+(?:[.][0-9]+)?)");

        private Written() {}
    }

    /** More corners are for a map of one's own. */
    int MOST_POINTS = 5000;

    /** Reads one geometry, whole collections too; empty when it is none, lies nowhere, or has too many corners. */
    static Optional<List<PlaceShape>> read(String text) {
        var written = text.strip();
        try {
            var shapes = written.startsWith("{") ? geometry(json(written), 0) : wellKnown(written);
            return Optional.of(shapes).filter(PlaceShape::isOnEarth);
        } catch (JacksonException | Refused _) {
            return Optional.empty();
        }
    }

    private static Refused unreadable() {
        return new Refused("place.shape.refused");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static boolean isOnEarth(List<PlaceShape> shapes) {
        var points = shapes.stream().flatMap(PlaceShape::points).toList();
        return !points.isEmpty()
                && points.size() <= MOST_POINTS
                && points.stream().allMatch(point -> Math.abs(point.lon()) <= 180 && Math.abs(point.lat()) <= 90);
    }

    private static Stream<Point> points(PlaceShape shape) {
        return switch (shape) {
            case Spot(var point) -> Stream.of(point);
            case Line(var points) -> points.stream();
            case Area(var rings) -> rings.stream().flatMap(List::stream);
        };
    }

    private static List<PlaceShape> wellKnown(String text) {
        var found = Written.WELL_KNOWN.matcher(text.toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            throw unreadable();
        }
        var isMany = found.group(1) != null;
        var list = json(Written.PAIR
                .matcher(found.group(3))
                .replaceAll("[$1,$2]")
                .replace('(', '[')
                .replace(')', ']'));
        return switch (found.group(2)) {
            // several points may stand in brackets of their own, or not
            case "POINT" -> spots(list);
            case "LINESTRING" -> isMany ? many(list, PlaceShape::line) : List.of(line(list));
            default -> isMany ? many(list, PlaceShape::area) : List.of(area(list));
        };
    }

    private static List<PlaceShape> spots(JsonNode list) {
        return list.valueStream()
                .map(one -> one.path(0).isArray() ? one.path(0) : one)
                .map(one -> (PlaceShape) new Spot(point(one)))
                .toList();
    }

    private static List<PlaceShape> geometry(JsonNode one, int depth) {
        var coordinates = one.path("coordinates");
        return switch (one.path("type").asString("")) {
            case "Point" -> List.of(new Spot(point(coordinates)));
            case "MultiPoint" -> many(coordinates, all -> new Spot(point(all)));
            case "LineString" -> List.of(line(coordinates));
            case "MultiLineString" -> many(coordinates, PlaceShape::line);
            case "Polygon" -> List.of(area(coordinates));
            case "MultiPolygon" -> many(coordinates, PlaceShape::area);
            case "GeometryCollection" -> collection(one.path("geometries"), depth);
            default -> throw unreadable();
        };
    }

    private static List<PlaceShape> collection(JsonNode all, int depth) {
        if (depth == Written.DEEPEST) {
            throw unreadable();
        }
        return all.valueStream()
                .flatMap(one -> geometry(one, depth + 1).stream())
                .toList();
    }

    private static List<PlaceShape> many(JsonNode all, Function<JsonNode, PlaceShape> one) {
        return all.valueStream().map(one).toList();
    }

    private static PlaceShape line(JsonNode points) {
        var line = listed(points);
        if (line.size() < 2) {
            throw unreadable();
        }
        return new Line(line);
    }

    private static PlaceShape area(JsonNode rings) {
        var all = rings.valueStream().map(PlaceShape::listed).toList();
        var isClosed = !all.isEmpty()
                && all.stream()
                        .allMatch(ring ->
                                ring.size() >= Written.RING && ring.getFirst().equals(ring.getLast()));
        if (!isClosed) {
            throw unreadable();
        }
        return new Area(all);
    }

    private static List<Point> listed(JsonNode points) {
        return points.valueStream().map(PlaceShape::point).toList();
    }

    private static Point point(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw unreadable();
        }
        return new Point(pair.path(0).doubleValue(), pair.path(1).doubleValue());
    }

    /** As a geometry of GeoJSON; {@code null} in its words for none. */
    static String geoJson(List<? extends PlaceShape> shapes) {
        var spots = shapes.stream().filter(Spot.class::isInstance).toList();
        var lines = shapes.stream().filter(Line.class::isInstance).toList();
        var areas = shapes.stream().filter(Area.class::isInstance).toList();
        var parts = new ArrayList<String>();
        add(parts, "Point", spots);
        add(parts, "LineString", lines);
        add(parts, "Polygon", areas);
        return switch (parts.size()) {
            case 0 -> "null";
            case 1 -> parts.getFirst();
            default -> "{\"type\":\"GeometryCollection\",\"geometries\":[" + String.join(",", parts) + "]}";
        };
    }

    private static void add(List<String> parts, String type, List<? extends PlaceShape> shapes) {
        BiFunction<String, String, String> written =
                (name, coordinates) -> "{\"type\":\"" + name + "\",\"coordinates\":" + coordinates + "}";
        var all = shapes.stream().map(PlaceShape::coordinates).toList();
        if (all.size() == 1) {
            parts.add(written.apply(type, all.getFirst()));
        } else if (!all.isEmpty()) {
            parts.add(written.apply("Multi" + type, bracketed(all.stream())));
        }
    }

    private static String coordinates(PlaceShape shape) {
        return switch (shape) {
            case Spot(var point) -> written(point);
            case Line(var points) -> bracketed(points.stream().map(PlaceShape::written));
            case Area(var rings) ->
                bracketed(IntStream.range(0, rings.size())
                        .mapToObj(number -> turned(rings.get(number), number == 0))
                        .map(ring -> bracketed(ring.stream().map(PlaceShape::written))));
        };
    }

    /** Outer rings run against the clock, inner ones with it. */
    private static List<Point> turned(List<Point> ring, boolean isOuter) {
        return isLeftward(ring) == isOuter ? ring : ring.reversed();
    }

    /** Whether a ring runs against the clock. */
    static boolean isLeftward(List<Point> ring) {
        return IntStream.range(1, ring.size())
                        .mapToDouble(i -> ring.get(i - 1).lon() * ring.get(i).lat()
                                - ring.get(i).lon() * ring.get(i - 1).lat())
                        .sum()
                > 0;
    }

    private static String bracketed(Stream<String> parts) {
        return parts.collect(Collectors.joining(",", "[", "]"));
    }

    private static String written(Point point) {
        return "[" + point.lon() + "," + point.lat() + "]";
    }
}
