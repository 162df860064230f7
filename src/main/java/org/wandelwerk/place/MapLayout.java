package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MapLabel.Anchor;

/**
 * Lays names beside dots so that none covers another: the right, the left, above and below, there also shifted, are
 * tried, and a name in the way moves to another side; the smallest place loses its name. Stations of axes come first,
 * districts take the room that is left.
 */
final class MapLayout {

    /** The order of importance: the greatest first. */
    static final Comparator<MapPoint> GREATEST_FIRST = Comparator.comparingInt(MapPoint::count)
            .reversed()
            .thenComparing(point -> point.place().key());

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
    private final List<LabelBox> dots = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Set<MapLayer.Mark> named = new HashSet<>();

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
        marks.forEach(mark -> layout.dots.add(mark.box()));
        stops.forEach(stop -> layout.dots.add(stop.box()));
        var stations = placed(stops.stream()
                .filter(stop -> marks.stream().noneMatch(mark -> isNamedBy(stop, mark)))
                .map(layout::station));
        var names = new ArrayList<>(placed(marks.stream().map(mark -> layout.dot(mark, letters.gap()))));
        var unnamed =
                marks.stream().filter(mark -> !layout.named.contains(mark)).toList();
        var districts = placed(surroundings.districts().stream()
                .filter(district ->
                        stops.stream().noneMatch(stop -> stop.name().de().equals(district.name())))
                .map(layout::district));
        names.addAll(placed(unnamed.stream().map(mark -> layout.dot(mark, layout.aLineAway()))));
        return new MapLayer(
                letters.name(), marks, labels(names), labels(stations), labels(districts), letters.lineHeight());
    }

    private static List<Placed> placed(Stream<Optional<Placed>> names) {
        return names.flatMap(Optional::stream).toList();
    }

    private static List<MapLabel> labels(List<Placed> names) {
        return names.stream().map(name -> name.side.label()).toList();
    }

    /** Whether the dot of a municipality bears the name of the station already. */
    private static boolean isNamedBy(MapAxis.Stop stop, MapLayer.Mark mark) {
        return mark.point().place().shortName().equals(stop.name().de());
    }

    /** Whether the dot lies whole in the drawing. */
    static boolean isInDrawing(MapPoint point, MapFrame frame) {
        return new MapLayout(frame, MapLetters.NARROW).mark(point).box().isInDrawing();
    }

    private MapLayer.Mark mark(MapPoint point) {
        var pixel = frame.pixel(point.place().point());
        return new MapLayer.Mark(
                (int) Math.round(pixel.x()), (int) Math.round(pixel.y()), letters.radius(point.count()), point);
    }

    private Optional<Placed> station(MapAxis.Stop stop) {
        return place(beside(stop.box(), new Name(stop.name(), null), letters.gap()));
    }

    private Optional<Placed> dot(MapLayer.Mark mark, double gap) {
        var place = mark.point().place();
        var text = new Name(Text.german(place.shortName()), place.sorbian());
        var name = place(beside(mark.box(), text, gap));
        name.ifPresent(_ -> named.add(mark));
        return name;
    }

    /** Where there is no room beside a dot its name may stand a line away, after all others have their places. */
    private double aLineAway() {
        return letters.gap() + letters.lineHeight();
    }

    private Optional<Placed> district(District district) {
        var name = new Name(Text.german(district.name()), district.sorbian());
        var width = name.widest(letters::spacedWidth);
        var centre = frame.pixel(district.point());
        return place(around(letters.lineHeight())
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

    private Optional<Placed> place(Stream<Side> stream) {
        var sides = stream.filter(
                        side -> side.box().isInDrawing() && dots.stream().noneMatch(side.box()::overlaps))
                .toList();
        var free = sides.stream()
                .filter(side -> inTheWayOf(side).isEmpty())
                .findFirst()
                .or(() -> sides.stream().filter(this::makeRoom).findFirst());
        return free.map(side -> {
            var name = new Placed(sides, side);
            placed.add(name);
            return name;
        });
    }

    private List<Placed> inTheWayOf(Side side) {
        return placed.stream()
                .filter(name -> name.side.box().overlaps(side.box()))
                .toList();
    }

    /** Moves the one name in the way to another side of its own dot, when it has one that is free. */
    private boolean makeRoom(Side wanted) {
        var inTheWay = inTheWayOf(wanted);
        if (inTheWay.size() > 1) {
            return false;
        }
        var name = inTheWay.getFirst();
        var other = name.sides.stream()
                .filter(side -> !side.box().overlaps(wanted.box()))
                .filter(side -> inTheWayOf(side).stream().allMatch(name::equals))
                .findFirst();
        other.ifPresent(side -> name.side = side);
        return other.isPresent();
    }

    private Stream<Side> beside(LabelBox dot, Name name, double gap) {
        var width = name.widest(letters::width);
        var height = name.height(letters);
        var middle = (dot.top() + dot.bottom() - height) / 2;
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

    /** A name that stands on one of the sides where no dot is. */
    private static final class Placed {

        private final List<Side> sides;
        private Side side;

        Placed(List<Side> sides, Side side) {
            this.sides = sides;
            this.side = side;
        }
    }
}
