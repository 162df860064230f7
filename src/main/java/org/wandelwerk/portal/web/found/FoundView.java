package org.wandelwerk.portal.web.found;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.CatalogAnswer;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogOrder;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.SorbianName;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.shell.Frame;

/**
 * One part of what was found below one address, with everything by which it can be narrowed.
 *
 * @param path such as {@code /projekte}
 */
public record FoundView(String path, CatalogQuery query, CatalogAnswer answer, FacetLabels labels) {

    /** One choice that was made, and the address without it. */
    public record Chosen(
            Facet facet, String label, @Nullable String lang, List<SorbianName.Either> places, String without) {}

    public FoundText words() {
        return new FoundText(query.text());
    }

    public List<CatalogEntry> entries() {
        return answer.slice().items();
    }

    /** The facets of which there is anything to choose. */
    public List<FacetGroup> groups(Frame frame) {
        return Arrays.stream(Facet.values())
                .map(facet -> FacetGroup.of(facet, query, answer, labels, frame))
                .filter(group -> group.choices().size() > 1 || group.isChosen())
                .toList();
    }

    public List<Chosen> chosen(Frame frame) {
        return query.chosen().entrySet().stream()
                .flatMap(pair -> pair.getValue().stream()
                        .map(value -> new Chosen(
                                pair.getKey(),
                                labels.label(pair.getKey(), value, frame),
                                labels.lang(pair.getKey(), value, frame),
                                labels.places(pair.getKey(), value, frame),
                                query.turning(pair.getKey(), value).address(path))))
                .toList();
    }

    /** The orders to choose from: the best first only when words were typed. */
    public List<Choice> orders(Frame frame) {
        return Arrays.stream(CatalogOrder.values())
                .filter(order -> query.hasText() || order != CatalogOrder.RELEVANCE)
                .map(order -> new Choice(
                        order.word(),
                        frame.text("portal.found.order." + order.word()),
                        null,
                        0,
                        order == query.usedOrder()))
                .toList();
    }

    /** The former names of a hit by which it was found. */
    public List<String> former(CatalogEntry entry) {
        return query.hasText()
                ? entry.text().former().stream().filter(words()::isIn).toList()
                : List.of();
    }

    /** The municipalities of a hit, in both languages where they have two names. */
    public List<List<SorbianName.Either>> places(CatalogEntry entry, Frame frame) {
        return entry.facets().getOrDefault(Facet.MUNICIPALITY, Set.of()).stream()
                .map(key -> labels.places(Facet.MUNICIPALITY, key, frame))
                .filter(names -> !names.isEmpty())
                .toList();
    }

    /** The same everywhere; {@code null} when no part of the map was chosen. */
    public @Nullable String withoutSection() {
        return query.section() == null ? null : query.within(null).address(path);
    }

    /** How many hits name no municipality, as far as those are asked for; what has no point lies in no part. */
    public int withoutPlace() {
        if (query.section() != null) {
            return 0;
        }
        var chosen = query.values(Facet.MUNICIPALITY);
        return chosen.isEmpty() || chosen.contains(Facet.NOWHERE)
                ? answer.counts(Facet.MUNICIPALITY).getOrDefault(Facet.NOWHERE, 0)
                : 0;
    }

    /** Where the list begins. */
    public String first() {
        return query.behind(null).address(path);
    }

    public String next() {
        return query.behind(answer.slice().next()).address(path);
    }

    /** Whether anything of it may come by mail or in a feed, which tell of no files of records. */
    public boolean isTold() {
        return !query.kinds().equals(Set.of(CatalogKind.DOCUMENT));
    }

    /** Where it is saved, so that what is new comes by mail. */
    public String remember() {
        return "/suche/merken?frage=" + URLEncoder.encode(first(), StandardCharsets.UTF_8);
    }

    /** The same as a feed: what changed last first, whatever the order of the page. */
    public String feed() {
        return query.ordered(null).address(path + ".atom");
    }

    /** The same as a file. */
    public String file(String ending) {
        return query.behind(null).address(path + "." + ending);
    }
}
