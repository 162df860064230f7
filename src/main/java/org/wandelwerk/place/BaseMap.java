package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.wandelwerk.shell.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies under every map of the region: neighbours, districts, municipalities, those with a Sorbian name dotted. */
final class BaseMap {

    private static final String MUNICIPALITIES = "gemeinden";
    private static final String DISTRICTS = "kreise";

    private final Topology topology;
    private final MapFrame frame;
    private final String layers;

    private BaseMap(Topology topology) {
        this.topology = topology;
        this.frame =
                MapFrame.around(topology.arcs().stream().flatMap(List::stream).toList());
        this.layers = layers();
    }

    static BaseMap draw() {
        return new BaseMap(Topology.read(json("lausitz-gemeinden-klein.topo.json")));
    }

    MapFrame frame() {
        return frame;
    }

    /** The whole picture, to be served as a file of its own. */
    String svg(Theme theme) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">
            <style>%s</style>
            <defs><pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <circle cx="1.6" cy="1.6" r="1" class="dot"/></pattern></defs>
            <rect width="%1$d" height="%2$d" class="ground"/>
            %s</svg>
            """.formatted(MapFrame.WIDTH, MapFrame.HEIGHT, Colours.of(theme), layers);
    }

    /**
     * Each district and municipality by its official key: where its name stands, the room that it takes, and its
     * outline, as {@code x y left top right bottom path}.
     */
    SortedMap<String, String> outlines() {
        var outlines = new TreeMap<String, String>();
        Map.of(DISTRICTS, "districts.csv", MUNICIPALITIES, "municipalities.csv").forEach((object, file) -> {
            var points = CsvFile.parse(ReferenceFiles.text(file)).rows().stream()
                    .collect(Collectors.toMap(
                            row -> row.text("key"),
                            row -> frame.pixel(new Point(row.number("lon"), row.number("lat")))));
            topology.shapes(object)
                    .forEach(shape -> Optional.ofNullable(points.get(shape.id()))
                            .ifPresent(point -> outlines.put(shape.id(), outline(shape, point))));
        });
        return outlines;
    }

    private String outline(Topology.Outline shape, Pixel name) {
        var rings = topology.rings(shape).stream().map(this::pixels).toList();
        var x = rings.stream().flatMap(List::stream).mapToDouble(Pixel::x).summaryStatistics();
        var y = rings.stream().flatMap(List::stream).mapToDouble(Pixel::y).summaryStatistics();
        return "%d %d %d %d %d %d %s"
                .formatted(
                        Math.round(name.x()),
                        Math.round(name.y()),
                        Math.round(x.getMin()),
                        Math.round(y.getMin()),
                        Math.round(x.getMax()),
                        Math.round(y.getMax()),
                        SvgPath.areas(rings));
    }

    private String layers() {
        var districts = topology.neighbours(DISTRICTS);
        return path("abroad", SvgPath.areas(clipped("nachbarn-pl-cz.geojson")))
                + path("states", SvgPath.areas(clipped("deutschland-laender.geojson")))
                + path("region", SvgPath.areas(areas(DISTRICTS, Set.of())))
                + path("sorbian", SvgPath.areas(areas(MUNICIPALITIES, sorbianKeys())))
                + path("municipalities", lines(arc -> districts[arc] == 0))
                + path("districts", lines(arc -> districts[arc] > 1))
                + path("border", lines(arc -> districts[arc] == 1));
    }

    private static String path(String name, String path) {
        return "<path class=\"%s\" d=\"%s\"/>\n".formatted(name, path);
    }

    private List<List<Pixel>> clipped(String file) {
        return GeoJson.rings(json(file)).stream()
                .map(ring -> Clip.ring(pixels(ring)))
                .toList();
    }

    private List<List<Pixel>> areas(String object, Set<String> only) {
        return topology.shapes(object).stream()
                .filter(shape -> only.isEmpty() || only.contains(shape.id()))
                .flatMap(shape -> topology.rings(shape).stream())
                .map(this::pixels)
                .toList();
    }

    private String lines(IntPredicate isWanted) {
        var lines = new ArrayList<List<Pixel>>();
        for (var arc = 0; arc < topology.arcs().size(); arc++) {
            if (isWanted.test(arc)) {
                lines.add(pixels(topology.arcs().get(arc)));
            }
        }
        return SvgPath.lines(lines);
    }

    private List<Pixel> pixels(List<Point> points) {
        return points.stream().map(frame::pixel).toList();
    }

    private static Set<String> sorbianKeys() {
        return CsvFile.parse(ReferenceFiles.text("sorbian-names.csv")).rows().stream()
                .filter(row -> !row.text("proof").equals(PlaceRepository.UNPROVEN))
                .map(row -> row.text("municipality"))
                .collect(Collectors.toSet());
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(ReferenceFiles.text(file));
    }

    /** The colours of the base map; it is a picture of its own, so it cannot take them from the page. */
    private static final class Colours {

        private static final String LIGHT = """
            .ground{fill:#e6dfd0}.abroad{fill:#e6dfd0;stroke:#c9bda6}.states{fill:#eee8db;stroke:#d3c7b0}\
            .region{fill:#fff}.sorbian{fill:url(#dots)}.dot{fill:#8e9be0}\
            .municipalities,.districts,.border{fill:none;stroke-linejoin:round;stroke-linecap:round}\
            .municipalities{stroke:#dcd3c1;stroke-width:.6}.districts{stroke:#8d8069;stroke-width:1.1}\
            .border{stroke:#152046;stroke-width:2}\
            """;

        private static final String DARK = """
            .ground{fill:#171513}.abroad{fill:#171513;stroke:#332f29}.states{fill:#1b1916;stroke:#332f29}\
            .region{fill:#26231f}.dot{fill:#5d6bb5}.municipalities{stroke:#38332c}.districts{stroke:#7d7364}\
            .border{stroke:#aab8ff}\
            """;

        private Colours() {}

        static String of(Theme theme) {
            return switch (theme) {
                case LIGHT -> LIGHT;
                case DARK -> LIGHT + DARK;
                case AUTO -> LIGHT + "@media(prefers-color-scheme:dark){" + DARK + "}";
            };
        }
    }
}
