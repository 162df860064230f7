package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.Period;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectFilter;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.project.ProjectPlace;
import org.wandelwerk.project.ProjectSort;

/** Published projects by their words, the names of their places and all names of their promoters. */
@Component
class ProjectEntries implements CatalogSource {

    private static final int MOST_YEARS = 40;

    private final ProjectListing listing;
    private final ProjectCards cards;
    private final Places places;
    private final ProjectPartners partners;
    private final Programmes programmes;
    private final Procedures procedures;

    ProjectEntries(
            ProjectListing listing,
            ProjectCards cards,
            Places places,
            ProjectPartners partners,
            Programmes programmes,
            Procedures procedures) {
        this.listing = listing;
        this.cards = cards;
        this.places = places;
        this.partners = partners;
        this.programmes = programmes;
        this.procedures = procedures;
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.PROJECT;
    }

    @Override
    public String schema() {
        return "project";
    }

    @Override
    public EntryParts parts() {
        var known = EntryPlaces.of(places);
        return (after, size) -> {
            var slice = listing.page(ProjectFilter.ALL, ProjectSort.TITLE, after, size)
                    .slice();
            return new Slice<>(entries(slice.items(), known), slice.next());
        };
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return entries(cards.of(ids.stream().map(ProjectId::new).toList(), ids.size()), EntryPlaces.of(places));
    }

    private List<CatalogEntry> entries(List<ProjectCard> found, EntryPlaces known) {
        if (found.isEmpty()) {
            return List.of();
        }
        var named = partners.of(found.stream().map(ProjectCard::project).toList());
        var procedure = procedures.current(programmes.all().getFirst().code());
        return found.stream()
                .map(card -> {
                    var status = Slug.of(
                            procedure.label(card.dossier().position().status()).de());
                    return entry(card.dossier(), status, known, named);
                })
                .toList();
    }

    private static CatalogEntry entry(
            ProjectDossier dossier, String status, EntryPlaces places, ProjectPartners.Named partners) {
        var project = dossier.project();
        var municipalities = municipalities(project);
        var districts = districts(project);
        var also = Stream.of(
                        Stream.of(project.key().value()),
                        places.names(municipalities, districts).stream(),
                        partners.names(project).stream())
                .flatMap(part -> part)
                .toList();
        return new CatalogEntry(
                new CatalogId(CatalogKind.PROJECT, project.id().value()),
                Audience.EVERYBODY,
                new CatalogText(
                        project.title(), project.summary(), project.promoters().given(), List.of(), also),
                "/projekte/" + project.key(),
                dossier.newestDecision().map(Decision::date).orElse(null),
                sum(dossier),
                facets(dossier, status, places, partners),
                places.points(municipalities),
                basis(project));
    }

    static List<MunicipalityId> municipalities(Project project) {
        return project.places().stream()
                .map(ProjectPlace::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<DistrictId> districts(Project project) {
        return project.places().stream()
                .map(ProjectPlace::district)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable CatalogSum sum(ProjectDossier dossier) {
        return dossier.newest(FigureKind.PLANNED_COST)
                .map(figure -> new CatalogSum(
                        figure.amount().cents(),
                        "EUR",
                        figure.kind().name(),
                        figure.asOf() == null ? null : figure.asOf().toString()))
                .orElse(null);
    }

    private static Map<Facet, Set<String>> facets(
            ProjectDossier dossier, String status, EntryPlaces places, ProjectPartners.Named partners) {
        var project = dossier.project();
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        var municipalities = places.municipalityKeys(municipalities(project));
        var mark = project.fundingArea();
        var sum = sum(dossier);
        facets.put(Facet.WORKSHOP, partners.workshops(project));
        facets.put(Facet.STEP, Keyed.one(dossier.position().step()));
        facets.put(Facet.STATUS, Set.of(status));
        facets.put(Facet.DISTRICT, places.districtKeys(List.of(), districts(project)));
        facets.put(Facet.MUNICIPALITY, municipalities.isEmpty() ? Set.of(Facet.NOWHERE) : municipalities);
        facets.put(Facet.AREA, Keyed.one(mark == null ? null : mark.area().code()));
        facets.put(Facet.TOPIC, partners.topics(project));
        // a procedure bears the name of its programme
        facets.put(Facet.PROGRAMME, Set.of(dossier.position().procedure().procedure()));
        facets.put(Facet.PERIOD, years(project.period()));
        facets.put(Facet.PROMOTER, partners.groups(project));
        facets.put(Facet.SUM, CatalogSum.range(sum));
        facets.put(Facet.COLLECTION, Set.of(Facet.OWN));
        return facets;
    }

    static Set<String> years(Period period) {
        var from = period.from() == null ? period.to() : period.from();
        var to = period.to() == null ? period.from() : period.to();
        return from == null || to == null
                ? Set.of()
                : IntStream.rangeClosed(from, to)
                        .limit(MOST_YEARS)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> basis(Project project) {
        var basis = new HashSet<String>();
        basis.add("project/" + project.id().value());
        project.promoters().matched().forEach(one -> basis.add("organisation/" + one.value()));
        project.workshops().forEach(one -> basis.add("committee/" + one.value()));
        return basis;
    }
}
