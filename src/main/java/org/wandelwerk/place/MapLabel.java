package org.wandelwerk.place;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * The name beside a dot or of an area, German and below it Sorbian; x and y are where the first line begins, ends or
 * has its middle.
 */
public record MapLabel(
        int x, int y, Anchor anchor, Text name, @Nullable SorbianName sorbian) {

    /** Which part of the text stands at x. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** The value of SVG's {@code text-anchor}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
