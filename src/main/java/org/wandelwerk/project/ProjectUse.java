package org.wandelwerk.project;

import org.springframework.stereotype.Component;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationUse;

/** The projects that organisations carry, and the decisions in their name. */
@Component
class ProjectUse implements OrganisationUse {

    private final PromoterRepository promoters;

    ProjectUse(PromoterRepository promoters) {
        this.promoters = promoters;
    }

    @Override
    public String text() {
        return "project.use.promoters";
    }

    @Override
    public boolean uses(OrganisationId organisation) {
        return promoters.isNamed(organisation);
    }
}
