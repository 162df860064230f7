package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Areas that share their borders, read from TopoJSON: each border is one arc, an area is a list of arcs. */
record Topology(List<List<Point>> arcs, Map<String, List<Outline>> shapes) {

    /** An area; a negative arc number {@code ~i} means arc {@code i} walked backwards. */
    record Outline(String id, List<List<Integer>> rings) {}

    static Topology read(JsonNode file) {
        var shapes = new HashMap<String, List<Outline>>();
        file.get("objects")
                .properties()
                .forEach(object -> shapes.put(
                        object.getKey(),
                        object.getValue()
                                .get("geometries")
                                .valueStream()
                                .map(Topology::shape)
                                .toList()));
        var scale = file.get("transform").get("scale");
        var corner = file.get("transform").get("translate");
        var arcs = file.get("arcs")
                .valueStream()
                .map(arc -> arc(arc, scale, corner))
                .toList();
        return new Topology(arcs, shapes);
    }

    private static List<Point> arc(JsonNode steps, JsonNode scale, JsonNode corner) {
        var points = new ArrayList<Point>();
        var x = 0;
        var y = 0;
        for (var step : steps) {
            x += step.get(0).intValue();
            y += step.get(1).intValue();
            points.add(new Point(
                    x * scale.get(0).doubleValue() + corner.get(0).doubleValue(),
                    y * scale.get(1).doubleValue() + corner.get(1).doubleValue()));
        }
        return points;
    }

    private static Outline shape(JsonNode geometry) {
        var rings = new ArrayList<List<Integer>>();
        var polygons = geometry.get("type").stringValue().equals("Polygon")
                ? List.of(geometry.get("arcs"))
                : geometry.get("arcs").valueStream().toList();
        for (var polygon : polygons) {
            polygon.valueStream()
                    .forEach(ring ->
                            rings.add(ring.valueStream().map(JsonNode::intValue).toList()));
        }
        return new Outline(geometry.get("id").stringValue(), rings);
    }

    List<Outline> shapes(String object) {
        return shapes.getOrDefault(object, List.of());
    }

    /** The corners of an area's rings, its arcs joined. */
    List<List<Point>> rings(Outline shape) {
        return shape.rings().stream().map(this::ring).toList();
    }

    private List<Point> ring(List<Integer> numbers) {
        var ring = new ArrayList<Point>();
        for (var number : numbers) {
            var arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }

    /** How many areas of an object lie beside each arc: 0 inside them, 1 at the outer border, 2 between two. */
    int[] neighbours(String object) {
        var counts = new int[arcs.size()];
        for (var shape : shapes(object)) {
            shape.rings().forEach(ring -> ring.forEach(number -> counts[number < 0 ? ~number : number]++));
        }
        return counts;
    }

    /** The areas of the districts by their official keys. */
    static Map<String, List<PlaceShape>> districts() {
        var topology = read(JsonMapper.shared().readTree(ReferenceFiles.text("lausitz-gemeinden-klein.topo.json")));
        return topology.shapes("kreise").stream().collect(Collectors.toMap(Outline::id, topology::areas));
    }

    /** What runs the other way round than the first ring is a hole. */
    private List<PlaceShape> areas(Outline outline) {
        var areas = new ArrayList<List<List<Point>>>();
        for (var ring : rings(outline)) {
            if (areas.isEmpty()
                    || PlaceShape.isLeftward(ring)
                            == PlaceShape.isLeftward(areas.getFirst().getFirst())) {
                areas.add(new ArrayList<>());
            }
            areas.getLast().add(ring);
        }
        return areas.stream()
                .map(rings -> (PlaceShape) new PlaceShape.Area(rings))
                .toList();
    }
}
