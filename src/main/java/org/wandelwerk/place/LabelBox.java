package org.wandelwerk.place;

/** The room that a dot or a name takes. */
record LabelBox(double left, double top, double right, double bottom) {

    private static final LabelBox DRAWING = new LabelBox(2, 2, MapFrame.WIDTH - 2, MapFrame.HEIGHT - 2);

    boolean overlaps(LabelBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isInDrawing() {
        return left >= DRAWING.left && top >= DRAWING.top && right <= DRAWING.right && bottom <= DRAWING.bottom;
    }
}
