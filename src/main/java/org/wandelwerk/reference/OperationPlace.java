package org.wandelwerk.reference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceShape;

/**
 * Where an operation lies, in the words of the source.
 *
 * @param municipality the municipality of this region that is meant; {@code null} when none is known to be
 * @param geometry its point, line or area as GeoJSON (RFC 7946); {@code null} for most, of which no source tells it
 */
public record OperationPlace(
        @Nullable String name,
        @Nullable String postcode,
        @Nullable String district,
        @Nullable MunicipalityId municipality,
        @Nullable String geometry) {

    /** All of it in one line; empty when nothing is known. */
    public String written() {
        var town = Stream.of(postcode, name).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(town, district == null ? "" : district)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The same as shapes. */
    public List<PlaceShape> shapes() {
        return geometry == null ? List.of() : PlaceShape.read(geometry).orElseThrow();
    }
}
