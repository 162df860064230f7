package org.wandelwerk.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * A district, or a town that is a district of its own.
 *
 * @param key the official key of five digits
 * @param isMiningArea whether it belongs to the Lusatian mining area
 */
public record District(
        DistrictId id,
        String key,
        String name,
        @Nullable SorbianName sorbian,
        String designation,
        boolean isMiningArea,
        Point point)
        implements MapPoint.Place {

    static final String INDEPENDENT_TOWN = "Kreisfreie Stadt";

    @Override
    public String shortName() {
        return name;
    }

    @Override
    public String names(Language reader) {
        return SorbianName.beside(name, sorbian, reader);
    }

    /** The same one by one, each with its language. */
    public List<SorbianName.Either> words(Language reader) {
        return SorbianName.words(name, sorbian, reader);
    }

    public boolean isIndependentTown() {
        return designation.equals(INDEPENDENT_TOWN);
    }
}
