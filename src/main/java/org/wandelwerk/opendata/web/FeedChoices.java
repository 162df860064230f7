package org.wandelwerk.opendata.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.Places;
import org.wandelwerk.shell.Frame;

/** Says in words what narrows a question, for the title of its feed. */
@Component
class FeedChoices {

    private final Places places;

    FeedChoices(Places places) {
        this.places = places;
    }

    List<String> of(CatalogQuery query, Frame frame) {
        var kinds = query.kinds().stream().sorted().map(kind -> frame.text("portal.found.kind." + kind.word()));
        var chosen = query.chosen().entrySet().stream()
                .flatMap(pair -> pair.getValue().stream().map(value -> choice(pair.getKey(), value, frame)));
        var section = query.section() == null ? Stream.<String>empty() : Stream.of(frame.text("portal.found.section"));
        return Stream.of(kinds, chosen, section).flatMap(part -> part).toList();
    }

    private String choice(Facet facet, String value, Frame frame) {
        return frame.text("portal.found.facet." + facet.key()) + ": " + label(facet, value, frame);
    }

    /** What has no name of its own in this module is called by its word of the address. */
    private String label(Facet facet, String value, Frame frame) {
        return switch (facet) {
            case DISTRICT -> name(places.districts().stream(), value, frame);
            case MUNICIPALITY ->
                value.equals(Facet.NOWHERE)
                        ? frame.text("portal.filter.municipality.none")
                        : name(places.municipalities().stream(), value, frame);
            case SUM -> frame.text("portal.found.sum." + value);
            case PROMOTER ->
                frame.text("portal.group." + value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case COLLECTION -> value.equals(Facet.OWN) ? frame.text("portal.found.own") : value;
            case WORKSHOP, STEP, STATUS, AREA, TOPIC, PROGRAMME, PERIOD -> value;
        };
    }

    private static String name(Stream<? extends MapPoint.Place> all, String key, Frame frame) {
        return all.filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> one.names(frame.language()))
                .orElse(key);
    }
}
