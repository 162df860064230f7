package org.wandelwerk.portal.web.figures;

import org.jspecify.annotations.Nullable;

/**
 * A text of a drawing.
 *
 * @param kind what it is, by which it gets its letters
 * @param anchor which of its ends lies at the point: {@code start}, {@code middle} or {@code end}
 * @param lang the language of the text when it is not the page's
 */
public record Label(
        String kind,
        long x,
        long y,
        String anchor,
        String text,
        @Nullable String lang) {

    /** About the width of one sign and the height of a line, in the letters of the drawings. */
    static final double SIGN = 8;

    static final long LINE = 20;

    private static final double GAP = 4;

    private double left() {
        return switch (anchor) {
            case "start" -> x;
            case "end" -> x - width();
            default -> x - width() / 2;
        };
    }

    private double width() {
        return text.length() * SIGN;
    }

    boolean overlaps(Label other) {
        return left() < other.left() + other.width() + GAP
                && other.left() < left() + width() + GAP
                && Math.abs(y - other.y) < LINE - 2;
    }
}
