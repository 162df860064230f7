package org.wandelwerk.place;

import java.util.List;

/** Lines and areas as the text of an SVG path in whole pixels. */
final class SvgPath {

    private final StringBuilder path = new StringBuilder();

    static String areas(List<List<Pixel>> rings) {
        var areas = new SvgPath();
        rings.forEach(ring -> areas.add(ring, 3, "z"));
        return areas.path.toString();
    }

    static String lines(List<List<Pixel>> lines) {
        var drawn = new SvgPath();
        lines.forEach(line -> drawn.add(line, 2, ""));
        return drawn.path.toString();
    }

    private void add(List<Pixel> line, int least, String end) {
        var start = path.length();
        var points = 0;
        var x = 0L;
        var y = 0L;
        for (var pixel : line) {
            var nextX = Math.round(pixel.x());
            var nextY = Math.round(pixel.y());
            if (points == 0) {
                path.append('M').append(nextX).append(' ').append(nextY);
            } else if (nextX != x || nextY != y) {
                path.append(points == 1 ? 'l' : ' ')
                        .append(nextX - x)
                        .append(' ')
                        .append(nextY - y);
            } else {
                continue;
            }
            points++;
            x = nextX;
            y = nextY;
        }
        if (points < least) {
            path.setLength(start);
        } else {
            path.append(end);
        }
    }
}
