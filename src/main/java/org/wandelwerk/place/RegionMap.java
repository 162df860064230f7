package org.wandelwerk.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.wandelwerk.place.MapLayout.Surroundings;

/** The map of the region: one base that the build drew, and what each page lays on it. */
@Component
public class RegionMap {

    /** Where the base map is served. */
    public static final String FOLDER = "/karte/";

    /** Of how many parts an outline is, its path the last. */
    private static final int OUTLINE = 7;

    private final MapSheet sheet;

    /** Read when somebody chooses on the map for the first time. */
    private final Supplier<Properties> outlines = SingletonSupplier.of(MapSheet::outlines);

    /** Read when somebody takes one along for the first time. */
    private final Supplier<Map<String, List<PlaceShape>>> areas = SingletonSupplier.of(Topology::districts);

    RegionMap() {
        sheet = MapSheet.read(FOLDER);
    }

    /** The base map as a file with a name that changes with its content; empty when the name is another. */
    public Optional<String> picture(String file) {
        return sheet.picture(FOLDER + file);
    }

    /**
     * Where a district or municipality lies on the map.
     *
     * @param key the official one, of five or eight digits
     * @return as {@code x y left top right bottom path}; empty for what lies beside the drawing
     */
    public Optional<String> outline(String key) {
        return Optional.ofNullable(outlines.get().getProperty(key));
    }

    /**
     * The area of a district with its simplified borders; none for what lies beside the drawing.
     *
     * @param key the official one
     */
    public List<PlaceShape> area(String key) {
        return areas.get().getOrDefault(key, List.of());
    }

    /** A map with a number for each municipality. */
    public MapView view(Collection<MapPoint> points) {
        return view(points, Surroundings.NONE, sheet.frame(), List.of(MapLetters.WIDE, MapLetters.NARROW));
    }

    /** The same with the names of the districts around, and the axes that lead through. */
    public MapView atlas(Collection<MapPoint> points, Collection<District> districts, Collection<Corridor> corridors) {
        return atlas(points, districts, corridors, sheet.frame());
    }

    /**
     * The same from nearer, without the axes, whose bands would cover it.
     *
     * @param key of the district or municipality that fills the map; all is shown when it lies beside the drawing
     */
    public MapView near(String key, Collection<MapPoint> points, Collection<District> districts) {
        var frame = outline(key).map(outline -> sheet.frame().on(box(outline))).orElse(sheet.frame());
        return atlas(points, districts, List.of(), frame);
    }

    /** The same of what lies in a section, as near as the base map allows. */
    public MapView near(MapSection section, Collection<MapPoint> points, Collection<District> districts) {
        var box = sheet.frame().box(sheet.frame().section().cut(section));
        return atlas(points, districts, List.of(), sheet.frame().on(box));
    }

    /** The same map with lines and areas, and with the outlines of districts of which it tells as a whole. */
    public MapView with(MapView view, Collection<? extends PlaceShape> shapes, Collection<MapPoint> districts) {
        var frame = frame(view.section());
        var lines = shapes.stream().filter(PlaceShape.Line.class::isInstance).map(PlaceShape.Line.class::cast);
        var areas = shapes.stream().filter(PlaceShape.Area.class::isInstance).map(PlaceShape.Area.class::cast);
        return view.with(new MapView.Lands(
                SvgPath.lines(lines.map(line -> pixels(line.points(), frame)).toList()),
                SvgPath.areas(areas.flatMap(area -> area.rings().stream())
                        .map(ring -> pixels(ring, frame))
                        .toList()),
                districts.stream()
                        .flatMap(one ->
                                outline(one.place().key())
                                        .map(outline -> new MapView.Land(one, path(outline)))
                                        .stream())
                        .toList()));
    }

    /** The frame whose drawing shows a section. */
    private static MapFrame frame(MapSection section) {
        var corner = new MapFrame(1, 0, 0).pixel(new Point(section.west(), section.north()));
        var width = Math.toRadians(section.east() - section.west());
        return new MapFrame(MapFrame.WIDTH / width, corner.x(), corner.y());
    }

    private static List<Pixel> pixels(List<Point> points, MapFrame frame) {
        return points.stream().map(frame::pixel).toList();
    }

    private static String path(String outline) {
        return outline.split(" ", OUTLINE)[OUTLINE - 1];
    }

    private static LabelBox box(String outline) {
        var words = outline.split(" ", OUTLINE);
        return new LabelBox(number(words[2]), number(words[3]), number(words[4]), number(words[5]));
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }

    private MapView atlas(
            Collection<MapPoint> points,
            Collection<District> districts,
            Collection<Corridor> corridors,
            MapFrame frame) {
        var surroundings = Surroundings.of(districts, corridors, frame);
        return view(points, surroundings, frame, List.of(MapLetters.WIDE, MapLetters.NARROW));
    }

    /** A small map that shows where one or a few municipalities lie. */
    public MapView locator(Collection<Municipality> municipalities) {
        var points = municipalities.stream()
                .map(municipality -> new MapPoint(municipality, 1, null))
                .toList();
        return view(points, Surroundings.NONE, sheet.frame(), List.of(MapLetters.LOCATOR));
    }

    private MapView view(
            Collection<MapPoint> points, Surroundings surroundings, MapFrame frame, List<MapLetters> sizes) {
        var inOrder = points.stream().sorted(MapLayout.GREATEST_FIRST).toList();
        var inside = inOrder.stream()
                .filter(point -> MapLayout.isInDrawing(point, frame))
                .toList();
        return new MapView(
                sheet.pictures(),
                frame.section(),
                MapView.Window.of(sheet.frame(), frame),
                inOrder,
                inOrder.stream().filter(point -> !inside.contains(point)).toList(),
                MapView.Lands.NONE,
                surroundings.axes(),
                sizes.stream()
                        .map(letters -> MapLayout.of(inside, surroundings, frame, letters))
                        .toList(),
                sheet.attributions());
    }
}
