package org.wandelwerk.portal.web.figures;

import java.util.List;
import java.util.stream.LongStream;

/**
 * An axis from zero to a round end, in at most five steps of 1, 2 or 5 times a power of ten.
 *
 * @param step the distance of two lines; never less than one, for nobody counts parts of a project
 */
record Scale(double step, int steps) {

    private static final int MOST_STEPS = 5;

    /** @throws IllegalArgumentException when the greatest value is negative, for such an axis begins at zero */
    static Scale upTo(long greatest) {
        if (greatest < 0) {
            throw new IllegalArgumentException("no axis for " + greatest);
        }
        var step = roundStep((double) greatest / MOST_STEPS);
        return new Scale(step, Math.max(1, (int) Math.ceil(greatest / step)));
    }

    private static double roundStep(double atLeast) {
        var power = 1.0;
        while (power * 10 <= atLeast) {
            power *= 10;
        }
        for (var factor : List.of(1, 2, 5)) {
            if (power * factor >= atLeast) {
                return power * factor;
            }
        }
        return power * 10;
    }

    double end() {
        return step * steps;
    }

    /** The values of the lines, zero first. */
    List<Long> ticks() {
        return LongStream.rangeClosed(0, steps)
                .mapToObj(number -> Math.round(number * step))
                .toList();
    }

    /** How far along an axis of this length a value lies. */
    double along(long value, double length) {
        return value / end() * length;
    }
}
