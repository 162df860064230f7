package org.wandelwerk.portal.web.figures;

/**
 * A line, bar, way or dot of a drawing.
 *
 * @param kind what it is, by which it gets its colour and pattern
 * @param path as SVG writes it
 */
public record Shape(String kind, String path) {

    static Shape line(String kind, long x1, long y1, long x2, long y2) {
        return new Shape(kind, "M%d %dL%d %d".formatted(x1, y1, x2, y2));
    }

    static Shape bar(String kind, long x, long y, long width, long height) {
        return new Shape(kind, "M%d %dh%dv%dh-%dz".formatted(x, y, width, height, width));
    }

    static Shape dot(String kind, long x, long y, long radius) {
        var arc = "a%d %d 0 1 0 ".formatted(radius, radius);
        return new Shape(kind, "M%d %d%s%d 0%s-%d 0z".formatted(x - radius, y, arc, 2 * radius, arc, 2 * radius));
    }
}
