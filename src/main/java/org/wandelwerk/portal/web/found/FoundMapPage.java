package org.wandelwerk.portal.web.found;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.District;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.MapView;
import org.wandelwerk.shell.Page;

/**
 * How many hits each municipality or district has, on the map and as a table: what the list finds by the same words.
 *
 * @param isOwn whether only what is recorded here was asked for
 */
public record FoundMapPage(FoundView view, MapLevel level, boolean isOwn, MapView map) implements Page {

    static final String ADDRESS = "/karte";
    static final String LIST = "/projekte";

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
        return view.query().with(Facet.MUNICIPALITY, Set.of(Facet.NOWHERE)).address(LIST);
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
        return !view.query().values(Facet.DISTRICT).isEmpty() || isSection();
    }

    /** Whether a part of the map was asked for. */
    public boolean isSection() {
        return level == MapLevel.CLUSTERS;
    }

    /** Of nothing no map is drawn, but of a part of it that may be moved to where something is. */
    public boolean isDrawn() {
        return view.answer().total() > 0 || isSection();
    }

    /** What was asked for of it, else all that is drawn. */
    public MapSection shown() {
        return Objects.requireNonNullElse(view.query().section(), map.section());
    }

    /** The same map of all districts. */
    public String whole() {
        return view.query().with(Facet.DISTRICT, Set.of()).within(null).address(ADDRESS);
    }

    /** The map of one district from nearer. */
    static String near(CatalogQuery query, String district) {
        return query.with(Facet.DISTRICT, Set.of(district)).address(ADDRESS);
    }
}
