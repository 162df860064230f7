package org.wandelwerk.portal.web.found;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.District;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.MapView;
import org.wandelwerk.shell.Page;

/**
 * How many hits each municipality or district has, on the map and as a table: what the list finds by the same words.
 *
 * @param isOwn whether only what is recorded here was asked for
 */
public record FoundMapPage(FoundView view, MapLevel level, boolean isOwn, MapView map) implements Page {

    static final String ADDRESS = "/karte";
    private static final String LIST = "/projekte";

    /** The district of a municipality in the table; {@code null} when it has none, or for a district itself. */
    public @Nullable District district(MapPoint.Place place) {
        return view.labels().choices().district(place);
    }

    /** How many hits name no municipality. */
    public int withoutPoint() {
        return view.withoutPlace();
    }

    /** The list of those. */
    public String withoutPointAddress() {
        return list(view.query(), Facet.NOWHERE);
    }

    /** Hits of several municipalities stand at each of them. */
    public int placed() {
        return view.answer().total() - withoutPoint();
    }

    /** The list of all of them. */
    public String list() {
        return view.query().address(LIST);
    }

    /** The same as a file. */
    public String file() {
        return view.query().address(LIST + ".geojson");
    }

    /** The same map with dots for the other level. */
    public String otherLevel() {
        var other = level == MapLevel.DISTRICTS ? MapLevel.MUNICIPALITIES : MapLevel.DISTRICTS;
        var address = view.first();
        return address + (address.contains("?") ? "&" : "?") + "ebene=" + other.word();
    }

    public boolean isNear() {
        return !view.query().values(Facet.DISTRICT).isEmpty();
    }

    /** The same map of all districts. */
    public String whole() {
        return view.query().with(Facet.DISTRICT, Set.of()).address(ADDRESS);
    }

    /** The list of those in one municipality. */
    static String list(CatalogQuery query, String municipality) {
        return query.with(Facet.MUNICIPALITY, Set.of(municipality)).address(LIST);
    }

    /** The map of one district from nearer. */
    static String near(CatalogQuery query, String district) {
        return query.with(Facet.DISTRICT, Set.of(district)).address(ADDRESS);
    }
}
