package org.wandelwerk.portal.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Lays bars out for one width: the label over its bar, the value at the end of the line. */
final class BarPlot {

    private static final long BAR = 14;
    private static final long UNDER_LABEL = 7;
    private static final long BETWEEN = 14;
    private static final long AXIS = 30;
    private static final long LEAST = 2;

    private final List<Bar> bars;
    private final LongFunction<String> format;
    private final DrawingSize size;
    private final Scale scale;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private long y;

    BarPlot(List<Bar> bars, LongFunction<String> format, DrawingSize size) {
        this.bars = bars;
        this.format = format;
        this.size = size;
        this.scale = Scale.upTo(bars.stream().mapToLong(Bar::value).max().orElse(0));
    }

    Drawing drawing() {
        bars.forEach(this::draw);
        drawScale();
        return new Drawing(size.word(), size.width(), (int) (y + AXIS), List.copyOf(shapes), List.copyOf(labels));
    }

    private void draw(Bar bar) {
        var room = (int) ((size.width() - bar.text().length() * Label.SIGN) / Label.SIGN) - 2;
        for (var line : lines(bar.label(), room)) {
            y += Label.LINE;
            labels.add(new Label("name", 0, y, "start", line, bar.lang()));
        }
        labels.add(new Label("value", size.width(), y, "end", bar.text(), null));
        y += UNDER_LABEL;
        shapes.add(Shape.line("track", 0, y + BAR, size.width(), y + BAR));
        drawBar(bar);
        y += BAR + BETWEEN;
    }

    private void drawBar(Bar bar) {
        if (bar.value() == 0) {
            return;
        }
        var whole = Math.max(LEAST, along(bar.value()));
        if (!bar.isKnown()) {
            shapes.add(Shape.bar("bar-unknown", 0, y, whole, BAR));
            return;
        }
        var certain = along(bar.value() - bar.uncertain());
        if (certain > 0) {
            shapes.add(Shape.bar("bar", 0, y, certain, BAR));
            drawDots(certain);
        }
        if (bar.uncertain() > 0) {
            shapes.add(Shape.bar("bar-inferred", certain, y, Math.max(LEAST, whole - certain), BAR));
        }
    }

    /** The row of white dots on indigo, as of the blue print; whole dots only. */
    private void drawDots(long length) {
        var end = length / BAR * BAR - BAR / 2;
        if (end > 0) {
            shapes.add(Shape.line("dots", BAR / 2, y + BAR / 2, end, y + BAR / 2));
        }
    }

    private void drawScale() {
        shapes.add(Shape.line("base", 0, y, size.width(), y));
        var ticks = scale.ticks();
        for (long tick : ticks) {
            var x = along(tick);
            shapes.add(Shape.line("base", x, y, x, y + 6));
            var isFirst = tick == 0;
            var isLast = tick == ticks.getLast();
            if (isFirst || isLast || size != DrawingSize.NARROW) {
                labels.add(new Label(
                        "tick", x, y + 22, isFirst ? "start" : isLast ? "end" : "middle", format.apply(tick), null));
            }
        }
    }

    private long along(long value) {
        return Math.round(scale.along(value, size.width()));
    }

    /** A text in lines of at most so many signs; a word that is longer has a line of its own. */
    static List<String> lines(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
