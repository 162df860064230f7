package org.wandelwerk.portal.web.found;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wandelwerk.catalog.CatalogAnswer;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.shell.Frame;

/**
 * The values of one facet that a reader can choose, with how many each would show.
 *
 * @param more how many values with hits are not shown
 */
public record FacetGroup(Facet facet, List<Choice> choices, int more) {

    private static final int MOST = 40;

    public boolean isChosen() {
        return choices.stream().anyMatch(Choice::isChosen);
    }

    static FacetGroup of(Facet facet, CatalogQuery query, CatalogAnswer answer, FacetLabels labels, Frame frame) {
        var counts = answer.counts(facet);
        var values = new TreeSet<>(counts.keySet());
        values.addAll(query.values(facet));
        var all = values.stream()
                .map(value -> new Choice(
                        value,
                        label(facet, value, labels, frame),
                        labels.lang(facet, value, frame),
                        counts.getOrDefault(value, 0),
                        query.has(facet, value),
                        labels.places(facet, value, frame)))
                .sorted(order(facet, frame))
                .toList();
        var chosen = Set.copyOf(query.values(facet));
        var shown = all.stream()
                .filter(choice -> chosen.contains(choice.word()) || all.indexOf(choice) < MOST)
                .toList();
        return new FacetGroup(facet, shown, all.size() - shown.size());
    }

    private static String label(Facet facet, String value, FacetLabels labels, Frame frame) {
        var label = labels.label(facet, value, frame);
        return facet == Facet.WORKSHOP && !label.equals(value) ? value + " " + label : label;
    }

    private static Comparator<Choice> order(Facet facet, Frame frame) {
        var byCount = Comparator.comparingInt(Choice::count)
                .reversed()
                .thenComparing(Choice::label, frame.formats().order());
        return switch (facet) {
            case WORKSHOP, AREA ->
                Comparator.comparingInt((Choice one) -> one.word().length()).thenComparing(Choice::word);
            case PERIOD -> Comparator.comparing(Choice::word).reversed();
            case STEP, STATUS, DISTRICT, MUNICIPALITY, TOPIC, PROGRAMME, PROMOTER, SUM, COLLECTION -> byCount;
        };
    }
}
