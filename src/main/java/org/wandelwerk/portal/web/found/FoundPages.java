package org.wandelwerk.portal.web.found;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.Catalog;
import org.wandelwerk.catalog.CatalogAnswer;
import org.wandelwerk.catalog.CatalogId;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogOrder;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.portal.web.ProjectPlaces;
import org.wandelwerk.portal.web.search.Highlight;
import org.wandelwerk.portal.web.search.NamedPlaces;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectListing;

/** Composes pages of what the index finds; empty while there is no index. */
@Component
class FoundPages {

    private static final int SIZE = 20;
    private static final int BEST = 5;

    /** What only our own projects have: who asks by it asks for nothing elsewhere. */
    private static final Set<Facet> OWN_ONLY =
            Set.of(Facet.WORKSHOP, Facet.STEP, Facet.STATUS, Facet.AREA, Facet.TOPIC, Facet.PROMOTER);

    private final Catalog catalog;
    private final FacetBook book;
    private final ProjectCards cards;
    private final ProjectPlaces places;
    private final NamedPlaces named;
    private final FoundMaps maps;

    FoundPages(
            Catalog catalog,
            FacetBook book,
            ProjectCards cards,
            ProjectPlaces places,
            NamedPlaces named,
            FoundMaps maps) {
        this.catalog = catalog;
        this.book = book;
        this.cards = cards;
        this.places = places;
        this.named = named;
        this.maps = maps;
    }

    Optional<FoundProjectsPage> list(CatalogQuery asked, List<Procedure> ways) {
        var shown = goingOn(asked.of());
        var isAnew = asked.after() != null && shown.after() == null;
        return catalog.find(shown.ofProjects(), SIZE).map(answer -> {
            var view = new FoundView("/projekte", shown, answer, book.labels());
            var own = shown.values(Facet.COLLECTION).isEmpty()
                    || shown.values(Facet.COLLECTION).equals(Set.of(Facet.OWN));
            var found = own ? cards(view) : List.<ProjectCard>of();
            return new FoundProjectsPage(
                    view,
                    own,
                    found,
                    places.names(found),
                    own ? elsewhere(view) : null,
                    beside(view, shown.ofProjects()),
                    answer.total() == 0 && shown.hasText() ? similarOfProjects(shown) : List.of(),
                    ways,
                    isAnew);
        });
    }

    /** What the tables began, which leave words aside, goes on behind the project that they showed last. */
    private CatalogQuery goingOn(CatalogQuery asked) {
        return Optional.ofNullable(asked.after())
                .flatMap(ProjectListing::last)
                .map(last -> asked.usedOrder() == CatalogOrder.RELEVANCE
                        ? asked.behind(null)
                        : catalog.behind(asked, new CatalogId(CatalogKind.PROJECT, last.value())))
                .orElse(asked);
    }

    private FoundProjectsPage.@Nullable Beside beside(FoundView view, CatalogQuery asked) {
        var beside = view.query().after() == null ? maps.beside(view, asked) : null;
        return beside == null || beside.map().isEmpty() ? null : beside;
    }

    private List<ProjectCard> cards(FoundView view) {
        var ids = view.entries().stream().map(entry -> entry.id().record()).toList();
        var found = cards.of(ids.stream().map(ProjectId::new).toList(), SIZE).stream()
                .collect(Collectors.toMap(FoundPages::id, card -> card));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static UUID id(ProjectCard card) {
        return card.project().id().value();
    }

    private @Nullable FoundView elsewhere(FoundView view) {
        var asked = view.query().with(Facet.COLLECTION, Set.of());
        var isOwn = asked.chosen().keySet().stream().anyMatch(OWN_ONLY::contains);
        return isOwn || !asked.isNarrowed()
                ? null
                : catalog.best(asked.of(CatalogKind.OPERATION), BEST)
                        .map(answer -> new FoundView("/suche", asked.of(CatalogKind.OPERATION), answer, view.labels()))
                        .orElse(null);
    }

    Optional<FoundPage> search(CatalogQuery asked) {
        var one = asked.kinds().size() == 1;
        var isAnew = one
                && Optional.ofNullable(asked.after()).flatMap(FoundPlace::of).isPresent();
        var query = one && !isAnew ? asked : asked.behind(null);
        if (!query.isAsked()) {
            return catalog.best(CatalogQuery.ALL, 1)
                    .map(_ -> new FoundPage(query, null, highlight(query), List.of(), false, List.of(), null, isAnew));
        }
        var groups = groups(query, one);
        return groups.isEmpty() ? Optional.empty() : Optional.of(page(query, groups, one, isAnew));
    }

    private FoundPage page(CatalogQuery query, List<FoundPage.FoundGroup> groups, boolean one, boolean isAnew) {
        var municipalities = !query.kinds().isEmpty() ? null : named.find(SearchWords.of(query.text()), BEST);
        var isEmpty = municipalities == null
                && groups.stream().allMatch(group -> group.view().answer().total() == 0);
        return new FoundPage(
                query,
                municipalities,
                highlight(query),
                groups.stream()
                        .filter(group -> one || group.view().answer().total() > 0)
                        .toList(),
                one,
                isEmpty && query.hasText() ? similar(query) : List.of(),
                one ? groups.stream().findFirst().map(this::beside).orElse(null) : null,
                isAnew);
    }

    private FoundProjectsPage.@Nullable Beside beside(FoundPage.FoundGroup group) {
        return beside(group.view(), group.view().query());
    }

    /** None at all while there is no index, or it fails for one of them: half an answer is none. */
    private List<FoundPage.FoundGroup> groups(CatalogQuery query, boolean one) {
        var answers = new EnumMap<CatalogKind, CatalogAnswer>(CatalogKind.class);
        var kinds = query.kinds().isEmpty() ? EnumSet.allOf(CatalogKind.class) : query.kinds();
        kinds.forEach(kind -> found(query.of(kind), one).ifPresent(answer -> answers.put(kind, answer)));
        if (answers.size() < kinds.size()) {
            return List.of();
        }
        var labels = book.labels();
        return answers.entrySet().stream()
                .map(pair -> new FoundPage.FoundGroup(
                        pair.getKey(), new FoundView("/suche", query.of(pair.getKey()), pair.getValue(), labels)))
                .toList();
    }

    /** The best of one kind of several are not counted by facets: nobody is shown the counts. */
    private Optional<CatalogAnswer> found(CatalogQuery query, boolean isAll) {
        return isAll ? catalog.find(query, SIZE) : catalog.best(query, BEST);
    }

    /** Names as they are written, and then words of the index, which knows no capitals. */
    private List<String> similar(CatalogQuery query) {
        var known = new HashSet<String>();
        return Stream.concat(named.similar(SearchWords.of(query.text())).stream(), catalog.similar(query).stream())
                .filter(word -> known.add(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Other words by which there are projects; none when it is the choices that leave nothing of these. */
    private List<String> similarOfProjects(CatalogQuery query) {
        return hasProjects(query.text())
                ? List.of()
                : similar(query).stream().filter(this::hasProjects).toList();
    }

    private boolean hasProjects(String words) {
        return catalog.best(CatalogQuery.ALL.saying(words).ofProjects(), 1)
                .filter(found -> found.total() > 0)
                .isPresent();
    }

    private static Highlight highlight(CatalogQuery query) {
        return new Highlight(SearchWords.of(query.text()));
    }
}
