package org.wandelwerk.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.place.PlaceShape;
import org.wandelwerk.place.Point;

/**
 * One record as the index knows it.
 *
 * @param audience who may find it
 * @param address its page; {@code null} when it has none here
 * @param date the day by which it is ordered
 * @param points where it lies
 * @param shapes the points, lines and areas that its source tells of, more exact than those points; none for most
 * @param basis the records that it repeats, each by schema and id as in {@code organisation/0b0e…}: when one of them
 *     changes the entry is made anew
 */
public record CatalogEntry(
        CatalogId id,
        Audience audience,
        CatalogText text,
        @Nullable String address,
        @Nullable PartialDate date,
        @Nullable CatalogSum sum,
        Map<Facet, Set<String>> facets,
        List<Point> points,
        List<PlaceShape> shapes,
        Set<String> basis) {

    /** One that lies at points alone. */
    CatalogEntry(
            CatalogId id,
            Audience audience,
            CatalogText text,
            @Nullable String address,
            @Nullable PartialDate date,
            @Nullable CatalogSum sum,
            Map<Facet, Set<String>> facets,
            List<Point> points,
            Set<String> basis) {
        this(id, audience, text, address, date, sum, facets, points, List.of(), basis);
    }

    public CatalogEntry {
        facets = Map.copyOf(facets);
        points = List.copyOf(points);
        shapes = List.copyOf(shapes);
        basis = Set.copyOf(basis);
    }

    CatalogEntry with(CatalogText other) {
        return new CatalogEntry(id, audience, other, address, date, sum, facets, points, shapes, basis);
    }

    /** The same with what is known of its shapes elsewhere. */
    public CatalogEntry at(List<PlaceShape> others) {
        return new CatalogEntry(id, audience, text, address, date, sum, facets, points, others, basis);
    }

    /** The one value of a facet that has one; empty when it has none. */
    public String value(Facet facet) {
        return facets.getOrDefault(facet, Set.of()).stream().findFirst().orElse("");
    }
}
