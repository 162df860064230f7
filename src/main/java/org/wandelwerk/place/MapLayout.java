package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MapLabel.Anchor;

/**
 * Lays names beside dots so that none covers another: the right, the left, above and below, there also shifted, are
 * tried; the smallest place loses its name. Stations of axes come first, districts take the room that is left.
 */
final class MapLayout {

    /** The order of importance: the greatest first. */
    static final Comparator<MapPoint> GREATEST_FIRST = Comparator.comparingInt(MapPoint::count)
            .reversed()
            .thenComparing(point -> point.municipality().key());

    /** What a large map names besides the municipalities. */
    record Surroundings(List<District> districts, List<MapAxis> axes) {

        static final Surroundings NONE = new Surroundings(List.of(), List.of());

        /** The rural districts of the mining area; a town outside of districts has its name as a municipality. */
        static Surroundings of(Collection<District> districts, Collection<Corridor> corridors, MapFrame frame) {
            return new Surroundings(
                    districts.stream()
                            .filter(district -> district.isMiningArea() && !district.isIndependentTown())
                            .toList(),
                    corridors.stream()
                            .map(corridor -> MapAxis.of(corridor, frame))
                            .toList());
        }
    }

    private static final int AREA_STEPS = 4;

    private final MapFrame frame;
    private final MapLetters letters;
    private final List<LabelBox> taken = new ArrayList<>();

    private MapLayout(MapFrame frame, MapLetters letters) {
        this.frame = frame;
        this.letters = letters;
    }

    /** The points are taken in the order given: the greatest first. */
    static MapLayer of(List<MapPoint> points, Surroundings surroundings, MapFrame frame, MapLetters letters) {
        var layout = new MapLayout(frame, letters);
        var marks = points.stream().map(layout::mark).toList();
        var stops = surroundings.axes().stream()
                .flatMap(axis -> axis.stops().stream())
                .toList();
        marks.forEach(mark -> layout.taken.add(mark.box()));
        stops.forEach(stop -> layout.taken.add(stop.box()));
        var stations = labels(stops.stream()
                .filter(stop -> marks.stream().noneMatch(mark -> isNamedBy(stop, mark)))
                .map(layout::station));
        var names = labels(marks.stream().map(layout::municipality));
        var districts = labels(surroundings.districts().stream()
                .filter(district ->
                        stations.stream().noneMatch(label -> label.name().de().equals(district.name())))
                .map(layout::district));
        return new MapLayer(letters.name(), marks, names, stations, districts, letters.lineHeight());
    }

    private static List<MapLabel> labels(Stream<Optional<MapLabel>> labels) {
        return labels.flatMap(Optional::stream).toList();
    }

    /** Whether the dot of a municipality bears the name of the station already. */
    private static boolean isNamedBy(MapAxis.Stop stop, MapMark mark) {
        return mark.point().municipality().shortName().equals(stop.name().de());
    }

    /** Whether the dot lies whole in the drawing. */
    static boolean isInDrawing(MapPoint point, MapFrame frame) {
        return new MapLayout(frame, MapLetters.NARROW).mark(point).box().isInDrawing();
    }

    private MapMark mark(MapPoint point) {
        var pixel = frame.pixel(point.municipality().point());
        return new MapMark(
                (int) Math.round(pixel.x()), (int) Math.round(pixel.y()), letters.radius(point.count()), point);
    }

    private Optional<MapLabel> station(MapAxis.Stop stop) {
        return first(beside(stop.box(), new Name(stop.name(), null)));
    }

    private Optional<MapLabel> municipality(MapMark mark) {
        var municipality = mark.point().municipality();
        return first(beside(mark.box(), new Name(Text.german(municipality.shortName()), municipality.sorbian())));
    }

    private Optional<MapLabel> district(District district) {
        var name = new Name(Text.german(district.name()), district.sorbian());
        var width = name.widest(letters::spacedWidth);
        var centre = frame.pixel(district.point());
        return first(around(letters.lineHeight())
                .map(way -> side(
                        name,
                        centre.x() + way.x() - width / 2,
                        centre.y() + way.y() - name.height(letters) / 2,
                        width,
                        Anchor.MIDDLE)));
    }

    /** Ways from the middle of an area, the shortest first. */
    private static Stream<Pixel> around(double step) {
        var ways = new ArrayList<Pixel>();
        for (var right = -AREA_STEPS; right <= AREA_STEPS; right++) {
            for (var down = -AREA_STEPS; down <= AREA_STEPS; down++) {
                ways.add(new Pixel(right * step, down * step));
            }
        }
        ways.sort(Comparator.comparingDouble(way -> Math.hypot(way.x(), way.y())));
        return ways.stream();
    }

    private Optional<MapLabel> first(Stream<Side> sides) {
        var free = sides.filter(this::isFree).findFirst();
        free.ifPresent(side -> taken.add(side.box()));
        return free.map(Side::label);
    }

    private boolean isFree(Side side) {
        return side.box().isInDrawing() && taken.stream().noneMatch(side.box()::overlaps);
    }

    private Stream<Side> beside(LabelBox dot, Name name) {
        var width = name.widest(letters::width);
        var height = name.height(letters);
        var middle = (dot.top() + dot.bottom() - height) / 2;
        var gap = letters.gap();
        var right = side(name, dot.right() + gap, middle, width, Anchor.START);
        var left = side(name, dot.left() - gap - width, middle, width, Anchor.END);
        var others = Stream.of(dot.top() - gap - height, dot.bottom() + gap)
                .flatMap(top -> Stream.of(
                        side(name, (dot.left() + dot.right() - width) / 2, top, width, Anchor.MIDDLE),
                        side(name, dot.left(), top, width, Anchor.START),
                        side(name, dot.right() - width, top, width, Anchor.END),
                        side(name, dot.right(), top, width, Anchor.START),
                        side(name, dot.left() - width, top, width, Anchor.END)));
        return Stream.concat(Stream.of(right, left), others);
    }

    private Side side(Name name, double left, double top, double width, Anchor anchor) {
        var x = switch (anchor) {
            case START -> left;
            case MIDDLE -> left + width / 2;
            case END -> left + width;
        };
        var baseline = top + letters.ascent();
        return new Side(
                new LabelBox(left, top, left + width, top + name.height(letters)),
                new MapLabel((int) Math.round(x), (int) Math.round(baseline), anchor, name.text(), name.sorbian()));
    }

    /** What is to be written: one line for every language of the page, and a second one in Sorbian. */
    private record Name(Text text, @Nullable SorbianName sorbian) {

        double widest(ToDoubleBiFunction<String, Boolean> width) {
            var english = text.en();
            return Math.max(
                    Math.max(
                            width.applyAsDouble(text.de(), false),
                            english == null ? 0 : width.applyAsDouble(english, false)),
                    sorbian == null ? 0 : width.applyAsDouble(sorbian.shortName(), true));
        }

        double height(MapLetters letters) {
            return letters.height(sorbian != null);
        }
    }

    /** A name on one side of its dot, and the room it takes there. */
    private record Side(LabelBox box, MapLabel label) {}
}
