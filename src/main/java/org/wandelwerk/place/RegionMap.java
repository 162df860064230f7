package org.wandelwerk.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The map of the region: one base drawn once, and what each page lays on it. */
@Component
public class RegionMap {

    /** Where the base map is served. */
    public static final String FOLDER = "/karte/";

    /** The base map as a file with a name that changes with its content; empty when the name is another. */
    public Optional<String> picture(String file) {
        return Optional.ofNullable(Drawn.SHEET.files().get(FOLDER + file));
    }

    /** A map with a number for each municipality. */
    public MapView view(Collection<MapPoint> points) {
        return view(points, List.of(MapLetters.WIDE, MapLetters.NARROW));
    }

    /** A small map that shows where one or a few municipalities lie. */
    public MapView locator(Collection<Municipality> municipalities) {
        var points = municipalities.stream()
                .map(municipality -> new MapPoint(municipality, 1, null))
                .toList();
        return view(points, List.of(MapLetters.LOCATOR));
    }

    private static MapView view(Collection<MapPoint> points, List<MapLetters> sizes) {
        var frame = Drawn.SHEET.frame();
        var inOrder = points.stream().sorted(MapLayout.GREATEST_FIRST).toList();
        var inside = inOrder.stream()
                .filter(point -> MapLayout.isInDrawing(point, frame))
                .toList();
        return new MapView(
                Drawn.SHEET.pictures(),
                inOrder,
                inOrder.stream().filter(point -> !inside.contains(point)).toList(),
                sizes.stream()
                        .map(letters -> MapLayout.of(inside, frame, letters))
                        .toList(),
                Drawn.SHEET.attributions());
    }

    /** Drawn when the first map is asked for, because starting should not wait for it. */
    private static final class Drawn {

        static final MapSheet SHEET = MapSheet.draw(FOLDER);

        private Drawn() {}
    }
}
