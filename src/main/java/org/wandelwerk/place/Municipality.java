package org.wandelwerk.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * A municipality.
 *
 * @param key the official key of eight digits
 * @param shortName the name without its qualifier, for maps: {@code Forst} of {@code Forst (Lausitz)}
 * @param sorbian its Sorbian name when it has one that is proven
 * @param point a point inside it
 */
public record Municipality(
        MunicipalityId id,
        String key,
        String name,
        String shortName,
        @Nullable SorbianName sorbian,
        DistrictId district,
        Point point)
        implements MapPoint.Place {

    @Override
    public String names(Language reader) {
        return SorbianName.beside(name, sorbian, reader);
    }

    /** The same one by one, each with its language. */
    public List<SorbianName.Either> words(Language reader) {
        return SorbianName.words(name, sorbian, reader);
    }

    /** A place in the words of its source, and both names where the municipality has two. */
    public String beside(String given, Language reader) {
        if (sorbian == null) {
            return given;
        }
        var isName = given.equals(name) || given.equals(shortName);
        return isName ? names(reader) : given + " (" + names(reader) + ")";
    }
}
