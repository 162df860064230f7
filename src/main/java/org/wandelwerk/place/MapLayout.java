package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wandelwerk.place.MapLabel.Anchor;

/**
 * Lays names beside dots so that none covers another: the right, the left, above and below, there also shifted, are
 * tried; the smallest place loses its name.
 */
final class MapLayout {

    /** The order of importance: the greatest first. */
    static final Comparator<MapPoint> GREATEST_FIRST = Comparator.comparingInt(MapPoint::count)
            .reversed()
            .thenComparing(point -> point.municipality().key());

    private final MapFrame frame;
    private final MapLetters letters;
    private final List<MapMark> marks = new ArrayList<>();
    private final List<MapLabel> labels = new ArrayList<>();
    private final List<LabelBox> taken = new ArrayList<>();

    private MapLayout(MapFrame frame, MapLetters letters) {
        this.frame = frame;
        this.letters = letters;
    }

    static MapLayer of(List<MapPoint> points, MapFrame frame, MapLetters letters) {
        var layout = new MapLayout(frame, letters);
        var inOrder = points.stream().sorted(GREATEST_FIRST).toList();
        inOrder.forEach(point -> layout.marks.add(layout.mark(point)));
        layout.marks.forEach(mark -> layout.taken.add(mark.box()));
        for (var i = 0; i < inOrder.size(); i++) {
            layout.label(layout.marks.get(i), inOrder.get(i).municipality());
        }
        return new MapLayer(
                letters.name(), List.copyOf(layout.marks), List.copyOf(layout.labels), letters.lineHeight());
    }

    /** Whether the dot lies whole in the drawing. */
    static boolean isInDrawing(MapPoint point, MapFrame frame) {
        return new MapLayout(frame, MapLetters.NARROW).mark(point).box().isInDrawing();
    }

    private MapMark mark(MapPoint point) {
        var pixel = frame.pixel(point.municipality().point());
        return new MapMark(
                (int) Math.round(pixel.x()), (int) Math.round(pixel.y()), letters.radius(point.count()), point.count());
    }

    private void label(MapMark mark, Municipality municipality) {
        sides(mark, municipality).filter(this::isFree).findFirst().ifPresent(side -> {
            labels.add(side.label());
            taken.add(side.box());
        });
    }

    private boolean isFree(Side side) {
        return side.box().isInDrawing() && taken.stream().noneMatch(side.box()::overlaps);
    }

    private Stream<Side> sides(MapMark mark, Municipality municipality) {
        var sorbian = Optional.ofNullable(municipality.sorbian());
        var width = Math.max(
                letters.width(municipality.shortName(), false),
                sorbian.map(name -> letters.width(name.shortName(), true)).orElse(0.0));
        var height = letters.height(sorbian.isPresent());
        var away = mark.radius() + letters.gap();
        var above = mark.y() - away - height;
        var below = mark.y() + away;
        var right = Stream.of(side(municipality, mark.x() + away, mark.y() - height / 2, width, height, Anchor.START));
        var left = Stream.of(
                side(municipality, mark.x() - away - width, mark.y() - height / 2, width, height, Anchor.END));
        var others = Stream.of(above, below)
                .flatMap(top -> Stream.of(
                        side(municipality, mark.x() - width / 2, top, width, height, Anchor.MIDDLE),
                        side(municipality, mark.x() - mark.radius(), top, width, height, Anchor.START),
                        side(municipality, mark.x() + mark.radius() - width, top, width, height, Anchor.END),
                        side(municipality, mark.x() + mark.radius(), top, width, height, Anchor.START),
                        side(municipality, mark.x() - mark.radius() - width, top, width, height, Anchor.END)));
        return Stream.of(right, left, others).flatMap(sides -> sides);
    }

    private Side side(Municipality named, double left, double top, double width, double height, Anchor anchor) {
        var x = switch (anchor) {
            case START -> left;
            case MIDDLE -> left + width / 2;
            case END -> left + width;
        };
        var baseline = top + letters.ascent();
        return new Side(
                new LabelBox(left, top, left + width, top + height),
                new MapLabel(
                        (int) Math.round(x), (int) Math.round(baseline), anchor, named.shortName(), named.sorbian()));
    }

    /** A name on one side of its dot, and the room it takes there. */
    private record Side(LabelBox box, MapLabel label) {}
}
