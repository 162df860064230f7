package org.wandelwerk.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What lies between two meridians and two circles of latitude, in degrees of WGS 84, its edges included. */
public record MapSection(double west, double south, double east, double north) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}([.][0-9]{1,15})?");
    private static final int NUMBERS = 4;
    private static final int DIGITS = 5;

    /** Maps of this kind never show the poles. */
    private static final double NEXT_TO_THE_POLE = 89;

    /** A metre or so. */
    private static final double STEP = 1e-5;

    /** Reads {@code west,south,east,north}; empty for what is none on this earth or reaches a pole. */
    public static Optional<MapSection> read(String text) {
        var parts = text.split(",", -1);
        if (parts.length != NUMBERS
                || !Arrays.stream(parts).allMatch(part -> NUMBER.matcher(part).matches())) {
            return Optional.empty();
        }
        var numbers = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
        return Optional.of(new MapSection(numbers[0], numbers[1], numbers[2], numbers[3]))
                .filter(MapSection::isOnEarth);
    }

    private boolean isOnEarth() {
        return -180 <= west
                && west <= east
                && east <= 180
                && -NEXT_TO_THE_POLE <= south
                && south <= north
                && north <= NEXT_TO_THE_POLE;
    }

    /** What lies in both; the other one when nothing does. */
    MapSection cut(MapSection other) {
        var both = new MapSection(
                Math.max(west, other.west),
                Math.max(south, other.south),
                Math.min(east, other.east),
                Math.min(north, other.north));
        return both.west < both.east && both.south < both.north ? both : other;
    }

    /** The smallest one that holds all of the points whatever is lost when they are rounded. */
    public static MapSection around(Collection<Point> points) {
        var lon = points.stream().mapToDouble(Point::lon).summaryStatistics();
        var lat = points.stream().mapToDouble(Point::lat).summaryStatistics();
        return new MapSection(
                (Math.floor(lon.getMin() / STEP) - 1) * STEP,
                (Math.floor(lat.getMin() / STEP) - 1) * STEP,
                (Math.ceil(lon.getMax() / STEP) + 1) * STEP,
                (Math.ceil(lat.getMax() / STEP) + 1) * STEP);
    }

    public boolean holds(Point point) {
        return west <= point.lon() && point.lon() <= east && south <= point.lat() && point.lat() <= north;
    }

    public Point middle() {
        return new Point((west + east) / 2, (south + north) / 2);
    }

    /** Whether it is no larger than what was lost when one point was rounded. */
    public boolean isOneSpot() {
        return east - west <= 5 * STEP && north - south <= 5 * STEP;
    }

    /** As addresses write it. */
    public String printed() {
        return DoubleStream.of(west, south, east, north)
                .mapToObj(degrees -> BigDecimal.valueOf(degrees).setScale(DIGITS, RoundingMode.HALF_EVEN))
                .map(degrees -> degrees.signum() == 0
                        ? "0"
                        : degrees.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }
}
