package org.wandelwerk.portal.web.organisations;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.kernel.Moved;
import org.wandelwerk.organisation.OrganisationFilter;
import org.wandelwerk.organisation.OrganisationOrder;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.portal.web.PortalPages;
import org.wandelwerk.portal.web.Today;
import org.wandelwerk.shell.Frames;

/** The organisations; an address with a former name leads on to the present one. */
@PortalPages
class OrganisationController {

    private final Organisations organisations;
    private final OrganisationPages pages;
    private final Frames frames;
    private final Today today;

    OrganisationController(Organisations organisations, OrganisationPages pages, Frames frames, Today today) {
        this.organisations = organisations;
        this.pages = pages;
        this.frames = frames;
        this.today = today;
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
    OrganisationPage one(@PathVariable String slug) {
        var organisation = organisations.bySlug(slug);
        if (!organisation.slug().equals(slug)) {
            throw new Moved(frames.current().link("/akteure/" + organisation.slug()));
        }
        return pages.of(organisation, today.date());
    }
}
