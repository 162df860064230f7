package org.wandelwerk.shell;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;

/**
 * The ornament of blue print, as the pages bear it: a rosette and a flower by turns, other ones for each workshop.
 *
 * <p>The first five workshops have drawn ones. All others grow by the same grammar from the number, always the same for
 * the same number; 576 rosettes differ, then they come again.
 */
public record Blueprint(Motif rosette, Motif flower) {

    /** Dots in rings, petals, and a dot in the middle. */
    public record Motif(List<Ring> rings, List<Petals> petals, double centre) {

        public Area shape() {
            var shape = new Area(dot(0, 0, 2 * centre));
            rings.forEach(ring -> ring.addTo(shape));
            petals.forEach(some -> some.addTo(shape));
            return shape;
        }
    }

    /** @param isTurned whether its first dot lies half a step further */
    public record Ring(double radius, int dots, double size, boolean isTurned) {

        /** The circle on which the dots lie, as SVG draws it. */
        public String path() {
            return "M%1$s 0a%1$s %1$s 0 1 1-%2$s 0 %1$s %1$s 0 1 1 %2$s 0".formatted(said(radius), said(2 * radius));
        }

        public String width() {
            return said(size);
        }

        void addTo(Area shape) {
            for (int i = 0; i < dots; i++) {
                var angle = 2 * Math.PI * (i + (isTurned ? .5 : 0)) / dots;
                shape.add(new Area(dot(radius * Math.cos(angle), radius * Math.sin(angle), size)));
            }
        }
    }

    /**
     * Petals around the middle, from an inner to an outer tip.
     *
     * @param belly where an angular one is broadest; round ones bend there and once more
     * @param turn in degrees
     */
    public record Petals(
            int count, double turn, double inner, double outer, double half, double belly, boolean isRound) {

        /** The first of them, not yet turned, as SVG draws it. */
        public String path() {
            var way = isRound
                    ? "M0 %1$sC%3$s %4$s %3$s %5$s 0 %2$sC-%3$s %5$s-%3$s %4$s 0 %1$sz"
                    : "M0 %1$sL%3$s %4$s 0 %2$s-%3$s %4$sz";
            return way.formatted(said(-inner), said(-outer), said(half), said(-belly), said(belly - inner - outer));
        }

        /** By how many degrees the one with this place, from 0, is turned. */
        public String turned(int place) {
            return said(turn + 360.0 * place / count);
        }

        void addTo(Area shape) {
            for (int i = 0; i < count; i++) {
                var turned = AffineTransform.getRotateInstance(Math.toRadians(turn + 360.0 * i / count));
                shape.add(new Area(turned.createTransformedShape(one())));
            }
        }

        private Path2D one() {
            var bend = inner + outer - belly;
            var petal = new Path2D.Double();
            petal.moveTo(0, -inner);
            if (isRound) {
                petal.curveTo(half, -belly, half, -bend, 0, -outer);
                petal.curveTo(-half, -bend, -half, -belly, 0, -inner);
            } else {
                petal.lineTo(half, -belly);
                petal.lineTo(0, -outer);
                petal.lineTo(-half, -belly);
            }
            petal.closePath();
            return petal;
        }
    }

    /** @param number of the workshop, from 1; any other gives the one of the house */
    public static Blueprint of(int number) {
        return switch (number) {
            case 1 ->
                new Blueprint(
                        new Motif(List.of(ring(12, 8, 3.2), ring(17, 16, 2.8), turned(23, 16, 3.8)), List.of(), 3.5),
                        new Motif(
                                List.of(turned(20, 8, 2.4)),
                                List.of(angular(4, 0, 8, 25, 4, 13), angular(4, 45, 7, 17, 3, 12)),
                                0));
            case 2 ->
                new Blueprint(
                        new Motif(List.of(ring(13, 8, 4.2), ring(22, 16, 2.2)), List.of(), 4),
                        new Motif(List.of(turned(20, 4, 3)), List.of(angular(4, 0, 4, 24, 5, 16)), 0));
            case 3 ->
                new Blueprint(
                        new Motif(List.of(ring(8, 6, 3), turned(15, 12, 3), ring(22, 18, 3)), List.of(), 2.5),
                        new Motif(
                                List.of(ring(8, 4, 2.8), ring(15, 4, 2.8), ring(22, 4, 2.8)),
                                List.of(angular(4, 45, 4, 24, 5, 16)),
                                0));
            case 4 ->
                new Blueprint(
                        new Motif(List.of(ring(24, 24, 2)), List.of(round(6, 4, 19, 4, 9)), 2.4),
                        new Motif(List.of(turned(27, 6, 3)), List.of(round(6, 5, 26, 8, 11)), 0));
            case 5 ->
                new Blueprint(
                        new Motif(List.of(turned(23, 10, 3.2)), List.of(round(5, 5, 25, 7, 12)), 2),
                        new Motif(List.of(ring(9, 6, 3), ring(19, 12, 4.4)), List.of(), 3.5));
            default -> number < 1 ? house() : grown(number);
        };
    }

    /** The number, scattered over all rosettes; each of its digits decides one thing. */
    private static Blueprint grown(int number) {
        var seed = (int) (number * 245L % 576);
        var count = List.of(4, 5, 6, 8).get(seed % 4);
        var isRound = seed / 4 % 2 == 0;
        var dots = count * (1 + seed / 8 % 3);
        var radius = 22 + seed / 24 % 3;
        var isTurned = seed / 72 % 2 == 1;
        var centre = List.of(1.5, 2.0, 2.5, 3.5).get(seed / 144);
        var tip = radius - 4.0;
        var rosette = new Motif(
                List.of(new Ring(radius, dots, dots > 16 ? 2.2 : 3.4, isTurned)),
                List.of(new Petals(count, 0, 5, tip, 24.0 / count, isRound ? 10 : 13, isRound)),
                centre);
        return new Blueprint(rosette, flower(seed / 3 % 4, count, isRound));
    }

    /** What stands between the rosettes answers them: dots to petals, angular to round. */
    private static Motif flower(int kind, int count, boolean isRound) {
        var petals = new Petals(count, 180.0 / count, 6, 25, 20.0 / count, isRound ? 15 : 12, !isRound);
        return switch (kind) {
            case 0 -> new Motif(List.of(ring(9, count, 3), ring(19, 2 * count, 3.4)), List.of(), 3);
            case 1 -> new Motif(List.of(ring(26, count, 2.6)), List.of(petals), 0);
            case 2 -> new Motif(List.of(ring(20, count, 3)), List.of(petals), 0);
            default -> new Motif(List.of(ring(12, count, 2.4), ring(25, count, 2.4)), List.of(petals), 2);
        };
    }

    private static Blueprint house() {
        return new Blueprint(
                new Motif(List.of(ring(15, 12, 3.6), ring(22, 24, 1.8)), List.of(), 5),
                new Motif(List.of(turned(26, 8, 2.4)), List.of(angular(8, 0, 6, 25, 3, 15)), 0));
    }

    private static Ring ring(double radius, int dots, double size) {
        return new Ring(radius, dots, size, false);
    }

    private static Ring turned(double radius, int dots, double size) {
        return new Ring(radius, dots, size, true);
    }

    private static Petals angular(int count, double turn, double inner, double outer, double half, double belly) {
        return new Petals(count, turn, inner, outer, half, belly, false);
    }

    private static Petals round(int count, double inner, double outer, double half, double belly) {
        return new Petals(count, 0, inner, outer, half, belly, true);
    }

    /** A number as SVG reads it, without what can be left out. */
    private static String said(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceFirst("[.]?0+$", "");
    }

    private static Ellipse2D dot(double x, double y, double size) {
        return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
    }
}
