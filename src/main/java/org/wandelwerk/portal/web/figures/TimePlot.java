package org.wandelwerk.portal.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays values over time out for one width. */
final class TimePlot {

    private static final long LEFT = 6;
    private static final long RIGHT = 12;
    private static final long TOP = 30;
    private static final long BOTTOM = 28;
    private static final long DOT = 5;
    private static final long ABOVE = -13;
    private static final long BELOW = 24;
    private static final long BESIDE = 11;
    private static final long YEAR_BELOW = 21;
    private static final double LEAST_YEAR = 44;

    private final TimeSpan span;
    private final List<TimeSeries> series;
    private final DrawingSize size;
    private final Scale scale;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    TimePlot(TimeSpan span, List<TimeSeries> series, DrawingSize size) {
        this.span = span;
        this.series = series;
        this.size = size;
        this.scale = Scale.upTo(series.stream()
                .flatMap(one -> one.points().stream())
                .mapToLong(TimePoint::value)
                .max()
                .orElse(0));
    }

    Drawing drawing() {
        drawScale();
        drawYears();
        series.forEach(this::drawWay);
        series.forEach(this::nameEnd);
        series.stream().filter(one -> !one.isCumulated()).forEach(this::nameValues);
        return new Drawing(size.word(), size.width(), size.height(), List.copyOf(shapes), List.copyOf(labels));
    }

    private void drawScale() {
        var format = series.getFirst().format();
        for (long tick : scale.ticks()) {
            var y = y(tick);
            shapes.add(Shape.line(tick == 0 ? "base" : "grid", 0, y, size.width(), y));
            if (tick > 0) {
                labels.add(new Label("tick", 0, y - 5, "start", format.apply(tick), null));
            }
        }
    }

    private void drawYears() {
        var room = span.along(TimeSpan.start(span.first() + 1), size.width() - LEFT - RIGHT);
        var each = (int) Math.ceil(LEAST_YEAR / room);
        var years = span.years();
        IntStream.range(0, years.size())
                .filter(number -> number % each == 0)
                .mapToObj(years::get)
                .forEach(year -> {
                    var x = x(TimeSpan.start(year));
                    shapes.add(Shape.line("base", x, bottom(), x, bottom() + 6));
                    labels.add(new Label("tick", x + 2, bottom() + YEAR_BELOW, "start", String.valueOf(year), null));
                });
    }

    private void drawWay(TimeSeries one) {
        if (one.points().isEmpty()) {
            return;
        }
        shapes.add(new Shape(one.isCumulated() ? "step" : "way", one.isCumulated() ? steps(one) : way(one)));
        one.points().forEach(point -> {
            if (x(point.to().toEpochDay()) - x(point.from().toEpochDay()) > 2 * DOT) {
                shapes.add(Shape.line(
                        "span",
                        x(point.from().toEpochDay()),
                        y(point.value()),
                        x(point.to().toEpochDay()),
                        y(point.value())));
            }
        });
        var dot = one.isCumulated() ? "dot-open" : "dot";
        one.points().forEach(point -> shapes.add(Shape.dot(dot, x(point), y(point.value()), DOT)));
    }

    private String way(TimeSeries one) {
        var path = new StringBuilder();
        one.points()
                .forEach(point -> path.append(path.isEmpty() ? "M" : "L")
                        .append(x(point))
                        .append(' ')
                        .append(y(point.value())));
        return path.toString();
    }

    private String steps(TimeSeries one) {
        var path = new StringBuilder("M%d %d".formatted(x(one.points().getFirst()), bottom()));
        one.points()
                .forEach(point -> path.append('H').append(x(point)).append('V').append(y(point.value())));
        return path.toString();
    }

    /** The last value of a series says which series it is; it is always written. */
    private void nameEnd(TimeSeries one) {
        if (one.points().isEmpty()) {
            return;
        }
        var last = one.points().getLast();
        var kind = one.isCumulated() ? "sum" : "value";
        var text = one.format().apply(last.value()) + " " + one.name();
        labels.add(place(kind, text, last));
    }

    /** Beside the end where there is room; else a sum below it on the right, and all other names above. */
    private Label place(String kind, String text, TimePoint last) {
        var length = Math.round(text.length() * Label.SIGN);
        var beside = x(last.to().toEpochDay()) + BESIDE;
        var x = x(last);
        var y = y(last.value());
        if (beside + length <= size.width()) {
            return new Label(kind, beside, y + DOT, "start", text, null);
        }
        if (kind.equals("sum") && size.width() - length > x - 2 * BESIDE) {
            return new Label(kind, size.width() - length, y + BELOW, "start", text, null);
        }
        return x + DOT >= length
                ? new Label(kind, x + DOT, y + ABOVE, "end", text, null)
                : new Label(kind, size.width() / 2, y + ABOVE, "middle", text, null);
    }

    /** The other values, as far as there is room; of two values of one time the smaller one is written below. */
    private void nameValues(TimeSeries one) {
        for (int i = one.points().size() - 2; i >= 0; i--) {
            var point = one.points().get(i);
            var isBelow = one.points().get(i + 1).from().equals(point.from());
            var label = new Label(
                    "value",
                    x(point),
                    y(point.value()) + (isBelow ? BELOW : ABOVE),
                    "middle",
                    one.format().apply(point.value()),
                    null);
            if (labels.stream().noneMatch(label::overlaps)) {
                labels.add(label);
            }
        }
    }

    private long bottom() {
        return size.height() - BOTTOM;
    }

    private long y(long value) {
        return bottom() - Math.round(scale.along(value, bottom() - TOP));
    }

    private long x(TimePoint point) {
        return x(point.middle());
    }

    private long x(double epochDay) {
        return LEFT + Math.round(span.along(epochDay, size.width() - LEFT - RIGHT));
    }
}
