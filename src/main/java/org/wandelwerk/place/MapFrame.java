package org.wandelwerk.place;

import java.util.Collection;

/** How the earth is laid into the drawing: Mercator, the given points fitted and centred in 760 by 820 pixels. */
record MapFrame(double scale, double left, double top) {

    static final int WIDTH = 760;
    static final int HEIGHT = 820;
    private static final int MARGIN = 20;

    /** The borders of the base map are drawn for no nearer look. */
    private static final int LARGEST = 6;

    private static final double EARTH_RADIUS_KM = 6371;

    static MapFrame around(Collection<Point> points) {
        var west = points.stream().mapToDouble(MapFrame::eastward).min().orElseThrow();
        var east = points.stream().mapToDouble(MapFrame::eastward).max().orElseThrow();
        var north = points.stream().mapToDouble(MapFrame::southward).min().orElseThrow();
        var south = points.stream().mapToDouble(MapFrame::southward).max().orElseThrow();
        var scale = Math.min((WIDTH - 2 * MARGIN) / (east - west), (HEIGHT - 2 * MARGIN) / (south - north));
        return new MapFrame(scale, (west + east) / 2 - WIDTH / 2.0 / scale, (north + south) / 2 - HEIGHT / 2.0 / scale);
    }

    /** The same from nearer: what lies in the box, in pixels of this one, fills the drawing. */
    MapFrame on(LabelBox box) {
        var larger = Math.clamp(
                Math.min(
                        (WIDTH - 2 * MARGIN) / (box.right() - box.left()),
                        (HEIGHT - 2 * MARGIN) / (box.bottom() - box.top())),
                1,
                LARGEST);
        var near = scale * larger;
        return new MapFrame(
                near,
                left + (box.left() + box.right()) / 2 / scale - WIDTH / 2.0 / near,
                top + (box.top() + box.bottom()) / 2 / scale - HEIGHT / 2.0 / near);
    }

    Pixel pixel(Point point) {
        return new Pixel((eastward(point) - left) * scale, (southward(point) - top) * scale);
    }

    /** What of the earth fills the drawing. */
    MapSection section() {
        return new MapSection(
                Math.toDegrees(left),
                latitude(top + HEIGHT / scale),
                Math.toDegrees(left + WIDTH / scale),
                latitude(top));
    }

    /** The room that a section takes in the drawing. */
    LabelBox box(MapSection section) {
        var corner = pixel(new Point(section.west(), section.north()));
        var other = pixel(new Point(section.east(), section.south()));
        return new LabelBox(corner.x(), corner.y(), other.x(), other.y());
    }

    private static double latitude(double southward) {
        return Math.toDegrees(2 * Math.atan(Math.exp(-southward)) - Math.PI / 2);
    }

    /** How many pixels a way on the earth takes near a point. */
    int pixels(double kilometres, Point near) {
        return (int) Math.round(kilometres * scale / EARTH_RADIUS_KM / Math.cos(Math.toRadians(near.lat())));
    }

    private static double eastward(Point point) {
        return Math.toRadians(point.lon());
    }

    private static double southward(Point point) {
        return -Math.log(Math.tan(Math.PI / 4 + Math.toRadians(point.lat()) / 2));
    }
}
