package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.List;

/** Cuts areas along a box somewhat larger than the drawing, so that far countries cost nothing (Sutherland–Hodgman). */
final class Clip {

    private static final double BESIDE = 20;
    private static final List<Edge> EDGES = List.of(
            new Edge(1, 0, -BESIDE),
            new Edge(-1, 0, -MapFrame.WIDTH - BESIDE),
            new Edge(0, 1, -BESIDE),
            new Edge(0, -1, -MapFrame.HEIGHT - BESIDE));

    private Clip() {}

    /** What of a ring lies in the box; empty when nothing does. */
    static List<Pixel> ring(List<Pixel> ring) {
        var kept = ring;
        for (var edge : EDGES) {
            kept = edge.keep(kept);
        }
        return kept;
    }

    /** A straight edge: inside is where x·a + y·b reaches the least value. */
    private record Edge(double a, double b, double least) {

        List<Pixel> keep(List<Pixel> ring) {
            var kept = new ArrayList<Pixel>();
            for (var i = 0; i < ring.size(); i++) {
                var from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
                var to = ring.get(i);
                if (isInside(from) != isInside(to)) {
                    kept.add(crossing(from, to));
                }
                if (isInside(to)) {
                    kept.add(to);
                }
            }
            return kept;
        }

        private double depth(Pixel pixel) {
            return pixel.x() * a + pixel.y() * b - least;
        }

        private boolean isInside(Pixel pixel) {
            return depth(pixel) >= 0;
        }

        private Pixel crossing(Pixel from, Pixel to) {
            var share = depth(from) / (depth(from) - depth(to));
            return from.towards(to, share);
        }
    }
}
