package org.wandelwerk.shell;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * What a house wears over the look that ships.
 *
 * @param stylesheet the address of its colours, which hold what {@code base.css} says; {@code null} when it has none of
 *     its own
 */
public record Look(@Nullable String stylesheet, @Nullable Logo logo) {

    public static final Look SHIPPED = new Look(null, null);

    /**
     * The picture that stands in place of the mark beside the name.
     *
     * @param words what it shows, for those who do not see it
     */
    public record Logo(String address, Text words, int width, int height) {}
}
