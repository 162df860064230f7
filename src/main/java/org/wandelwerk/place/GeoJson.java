package org.wandelwerk.place;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rings of all areas in a GeoJSON collection. */
final class GeoJson {

    private GeoJson() {}

    static List<List<Point>> rings(JsonNode collection) {
        return collection
                .get("features")
                .valueStream()
                .map(feature -> feature.get("geometry"))
                .flatMap(GeoJson::polygons)
                .flatMap(JsonNode::valueStream)
                .map(ring -> ring.valueStream()
                        .map(point -> new Point(
                                point.get(0).doubleValue(), point.get(1).doubleValue()))
                        .toList())
                .toList();
    }

    private static Stream<JsonNode> polygons(JsonNode geometry) {
        var coordinates = geometry.get("coordinates");
        return geometry.get("type").stringValue().equals("Polygon")
                ? Stream.of(coordinates)
                : coordinates.valueStream();
    }
}
