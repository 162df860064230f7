package org.wandelwerk.portal.web.organisations;

import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.portal.web.Today;
import org.wandelwerk.shell.Page;

/** Draws a drafted organisation as everybody would see it. */
@Component
class DraftedOrganisation implements PublicView {

    private final OrganisationPages pages;
    private final Today today;

    DraftedOrganisation(OrganisationPages pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    @Override
    public Optional<Page> of(Object drafted, SortedSet<String> withheld) {
        return drafted instanceof Organisation organisation
                ? Optional.of(pages.of(organisation, withheld, today.date()))
                : Optional.empty();
    }
}
