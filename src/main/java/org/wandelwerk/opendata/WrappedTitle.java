package org.wandelwerk.opendata;

import java.util.ArrayList;
import java.util.List;

/** A title in lines that fit, as large as it may be; what finds no place in the smallest size ends in an ellipsis. */
record WrappedTitle(List<String> lines, double size) {

    private static final List<Double> SIZES = List.of(84.0, 72.0, 60.0, 52.0, 46.0);

    static WrappedTitle of(String title, Typeface face, double width, double height) {
        for (var size : SIZES) {
            var wrapped = new WrappedTitle(wrap(title, face, size, width), size);
            if (wrapped.height() <= height
                    && wrapped.lines.stream().allMatch(line -> face.width(line, size) <= width)) {
                return wrapped;
            }
        }
        return cut(title, face, width, height);
    }

    /** Words in one line, shortened when they do not fit. */
    static String line(String words, Typeface face, double size, double width) {
        return face.width(words, size) <= width ? words : shortened(words, false, face, size, width);
    }

    /** From one base line to the next. */
    double step() {
        return size * 1.08;
    }

    double height() {
        return lines.size() * step();
    }

    private static List<String> wrap(String title, Typeface face, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : title.strip().split("\\s+")) {
            if (!line.isEmpty() && face.width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static WrappedTitle cut(String title, Typeface face, double width, double height) {
        var size = SIZES.getLast();
        var all = new WrappedTitle(wrap(title, face, size, width), size);
        var most = (int) (height / all.step());
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.min(most, all.lines.size()); i++) {
            var goesOn = i == most - 1 && all.lines.size() > most;
            lines.add(shortened(all.lines.get(i), goesOn, face, size, width));
        }
        return new WrappedTitle(lines, size);
    }

    private static String shortened(String line, boolean goesOn, Typeface face, double size, double width) {
        var kept = line;
        while (!kept.isEmpty() && face.width(kept + "…", size) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return goesOn || !kept.equals(line) ? kept.strip() + "…" : line;
    }
}
