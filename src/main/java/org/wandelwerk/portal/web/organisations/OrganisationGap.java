package org.wandelwerk.portal.web.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.wandelwerk.kernel.Bound;

/** Something that the page of an organisation does not tell. */
public enum OrganisationGap {
    PEOPLE(page -> page.offices().isEmpty()),
    TOWN(page -> page.municipality() == null
            && page.organisation().town() == null
            && !page.withheld().contains("town")),
    SEATS(page -> page.seats().isEmpty()),
    SEAT_DATES(page ->
            page.seats().stream().anyMatch(view -> view.seat().validity().from() instanceof Bound.Unknown)),
    NAME_DATES(page -> page.organisation().names().stream()
            .anyMatch(name -> name.validity().from() instanceof Bound.Unknown)),
    PROJECTS(page -> page.projects().isEmpty());

    private final Predicate<OrganisationPage> isMissing;

    OrganisationGap(Predicate<OrganisationPage> isMissing) {
        this.isMissing = isMissing;
    }

    static List<OrganisationGap> of(OrganisationPage page) {
        return Arrays.stream(values()).filter(gap -> gap.isMissing.test(page)).toList();
    }
}
