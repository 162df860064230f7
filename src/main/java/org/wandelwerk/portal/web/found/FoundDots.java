package org.wandelwerk.portal.web.found;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wandelwerk.catalog.CatalogAnswer.Cluster;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.District;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.portal.web.ProjectChoices;

/**
 * The dots of the map of one list, each with the address of what it counts.
 *
 * @param list the address of the list, such as {@code /projekte}
 */
record FoundDots(String list, FoundView view) {

    private CatalogQuery query() {
        return view.query();
    }

    private ProjectChoices choices() {
        return view.labels().choices();
    }

    List<MapPoint> municipalities() {
        var counts = MapLevel.MUNICIPALITIES.counts(query(), view.answer());
        return choices().municipalities().stream()
                .filter(one -> counts.containsKey(one.key()))
                .map(one -> new MapPoint(one, counts.getOrDefault(one.key(), 0), in(Facet.MUNICIPALITY, one.key())))
                .toList();
    }

    /** Each leads to its map from nearer; where no map of the list is drawn alone, to its list. */
    List<MapPoint> districts() {
        var counts = MapLevel.DISTRICTS.counts(query(), view.answer());
        return choices().districts().stream()
                .filter(one -> counts.containsKey(one.key()))
                .map(one -> new MapPoint(
                        one,
                        counts.getOrDefault(one.key(), 0),
                        list.equals(FoundMapPage.LIST)
                                ? FoundMapPage.near(query(), one.key())
                                : in(Facet.DISTRICT, one.key())))
                .toList();
    }

    private String in(Facet facet, String key) {
        return query().with(facet, Set.of(key)).address(list);
    }

    /** The districts in which something lies that names no municipality. */
    List<MapPoint> whole(Map<String, Integer> counts) {
        var nowhere = query().with(Facet.MUNICIPALITY, Set.of(Facet.NOWHERE));
        return choices().districts().stream()
                .filter(one -> counts.containsKey(one.key()))
                .map(one -> new MapPoint(one, counts.getOrDefault(one.key(), 0), in(nowhere, one)))
                .toList();
    }

    private String in(CatalogQuery nowhere, District one) {
        return nowhere.with(Facet.DISTRICT, Set.of(one.key())).address(list);
    }

    /** Clusters of a part of the map: one place leads to its list, several to the map of these from nearer. */
    List<MapPoint> clusters(List<Cluster> clusters) {
        var counts = view.answer().counts(Facet.MUNICIPALITY);
        var named = choices().municipalities().stream()
                .filter(one -> counts.containsKey(one.key()))
                .sorted(Comparator.comparing((Municipality one) -> counts.getOrDefault(one.key(), 0))
                        .reversed())
                .toList();
        return clusters.stream().map(one -> dot(one, named)).toList();
    }

    private MapPoint dot(Cluster cluster, List<Municipality> named) {
        var around = cluster.around();
        var members = named.stream().filter(one -> around.holds(one.point())).toList();
        if (members.size() == 1
                && around.isOneSpot()
                && query().values(Facet.MUNICIPALITY).isEmpty()) {
            var only = members.getFirst();
            return new MapPoint(only, cluster.count(), in(Facet.MUNICIPALITY, only.key()));
        }
        return new MapPoint(new MapPoint.Group(members, around), cluster.count(), within(around));
    }

    private String within(MapSection around) {
        var nearer = query().within(around);
        return nearer.address(list.equals(FoundMapPage.LIST) && !around.isOneSpot() ? FoundMapPage.ADDRESS : list);
    }
}
