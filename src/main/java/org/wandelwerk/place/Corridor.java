package org.wandelwerk.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/** A named line with a width along which places belong together, such as Berlin–Lausitz. */
public record Corridor(String key, Text name, int widthKm, List<Station> stations) {

    /**
     * A place that a corridor passes.
     *
     * @param sorbian the Sorbian name of the municipality or district, when it has one that is proven
     */
    public record Station(Text name, @Nullable SorbianName sorbian, Point point) {}
}
