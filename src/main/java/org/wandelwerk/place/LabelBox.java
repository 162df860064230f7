package org.wandelwerk.place;

/** The room that a dot or a name takes on a map, in its pixels. */
public record LabelBox(double left, double top, double right, double bottom) {

    private static final LabelBox DRAWING = new LabelBox(2, 2, MapFrame.WIDTH - 2, MapFrame.HEIGHT - 2);

    public boolean overlaps(LabelBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether nothing of the other lies outside. */
    public boolean holds(LabelBox other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    boolean isInDrawing() {
        return DRAWING.holds(this);
    }
}
