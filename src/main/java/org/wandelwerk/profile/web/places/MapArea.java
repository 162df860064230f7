package org.wandelwerk.profile.web.places;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.SorbianName;

/**
 * A district or municipality that can be chosen.
 *
 * @param key the official one
 * @param shortName for the map
 * @param outline where it lies on the map; {@code null} when that is beside the drawing
 * @param state whether it was chosen here, or stands in the profile already
 */
public record MapArea(
        String key,
        String name,
        String shortName,
        @Nullable SorbianName sorbian,
        @Nullable Outline outline,
        State state) {

    /** What an area is at the moment. */
    public enum State {
        FREE,
        CHOSEN,
        THERE
    }

    /**
     * An area as it is drawn.
     *
     * @param x where the middle of its name stands, in pixels of the map
     * @param path the text of an SVG path
     */
    public record Outline(int x, int y, int left, int top, int right, int bottom, String path) {

        /** Reads {@code x y left top right bottom path}. */
        static Outline read(String text) {
            var parts = text.split(" ", 7);
            var numbers =
                    Arrays.stream(parts).limit(6).mapToInt(Integer::parseInt).toArray();
            return new Outline(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], parts[6]);
        }
    }

    public boolean isFree() {
        return state == State.FREE;
    }
}
