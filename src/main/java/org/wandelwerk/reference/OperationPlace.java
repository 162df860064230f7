package org.wandelwerk.reference;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.MunicipalityId;

/**
 * Where an operation lies, in the words of the source.
 *
 * @param municipality the municipality of this region that is meant; {@code null} when none is known to be
 */
public record OperationPlace(
        @Nullable String name,
        @Nullable String postcode,
        @Nullable String district,
        @Nullable MunicipalityId municipality) {

    /** All of it in one line; empty when nothing is known. */
    public String written() {
        var town = Stream.of(postcode, name).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(town, district == null ? "" : district)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
