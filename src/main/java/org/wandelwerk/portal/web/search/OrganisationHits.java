package org.wandelwerk.portal.web.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationHit;
import org.wandelwerk.organisation.OrganisationSearch;

/** Organisations by all their names. */
@Component
class OrganisationHits implements Hits {

    private final OrganisationSearch organisations;

    OrganisationHits(OrganisationSearch organisations) {
        this.organisations = organisations;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.ORGANISATIONS;
    }

    @Override
    public Found<Hit> find(SearchWords words, @Nullable String after, int size) {
        return organisations.find(words, after, size).as(OrganisationHits::hit);
    }

    private static Hit hit(OrganisationHit found) {
        var former = found.formerName();
        return Hit.of("/akteure/" + found.slug(), Text.german(found.name()))
                .formerly(former == null ? null : Text.german(former))
                .given(found.shortName());
    }
}
