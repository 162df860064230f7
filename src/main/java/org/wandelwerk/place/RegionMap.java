package org.wandelwerk.place;

import java.util.Collection;
import java.util.List;
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

    private final MapSheet sheet;

    /** Read when somebody chooses on the map for the first time. */
    private final Supplier<Properties> outlines = SingletonSupplier.of(MapSheet::outlines);

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

    private static LabelBox box(String outline) {
        var words = outline.split(" ", 7);
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
                MapView.Window.of(sheet.frame(), frame),
                inOrder,
                inOrder.stream().filter(point -> !inside.contains(point)).toList(),
                surroundings.axes(),
                sizes.stream()
                        .map(letters -> MapLayout.of(inside, surroundings, frame, letters))
                        .toList(),
                sheet.attributions());
    }
}
