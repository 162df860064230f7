package org.wandelwerk.portal.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationFilter;
import org.wandelwerk.organisation.OrganisationOrder;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.shell.Frames;

/** The organisations; an address with a former name leads on to the present one. */
@PortalPages
class OrganisationController {

    private static final int MOST_PROJECTS = 100;

    private final Organisations organisations;
    private final Committees committees;
    private final Seats seats;
    private final ProjectListing projects;
    private final ProjectPlaces places;
    private final Frames frames;

    OrganisationController(
            Organisations organisations,
            Committees committees,
            Seats seats,
            ProjectListing projects,
            ProjectPlaces places,
            Frames frames) {
        this.organisations = organisations;
        this.committees = committees;
        this.seats = seats;
        this.projects = projects;
        this.places = places;
        this.frames = frames;
    }

    @GetMapping("/akteure")
    OrganisationsPage all(
            @RequestParam(defaultValue = "") String gruppe, @RequestParam(required = false) @Nullable String nach) {
        var group = gruppe.isEmpty() ? null : GroupWord.read(gruppe);
        var slice = organisations.list(
                new OrganisationFilter(group, null), OrganisationOrder.NAME, nach, OrganisationsPage.SIZE);
        return new OrganisationsPage(slice, organisations.counts(), group, nach == null);
    }

    @GetMapping("/akteure/{slug}")
    ResponseEntity<OrganisationPage> one(@PathVariable String slug) {
        var organisation = organisations.bySlug(slug);
        if (!organisation.slug().equals(slug)) {
            var address = frames.current().link("/akteure/" + organisation.slug());
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(address))
                    .build();
        }
        return ResponseEntity.ok(page(organisation));
    }

    private OrganisationPage page(Organisation organisation) {
        var cards = projects.of(organisation.id(), MOST_PROJECTS);
        var municipality = places.municipality(organisation.municipality());
        return new OrganisationPage(
                organisation,
                municipality,
                places.locator(municipality == null ? List.of() : List.of(municipality)),
                seats(organisation),
                cards,
                places.names(cards));
    }

    private List<SeatView> seats(Organisation organisation) {
        var taken = seats.of(organisation.id());
        var named = committees.named(taken.stream().map(Seat::committee).toList());
        return taken.stream()
                .filter(seat -> named.containsKey(seat.committee()))
                .map(seat -> new SeatView(seat, Objects.requireNonNull(named.get(seat.committee()))))
                .toList();
    }
}
