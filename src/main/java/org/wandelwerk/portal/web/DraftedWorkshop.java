package org.wandelwerk.portal.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.shell.Page;

/** Draws a drafted workshop as everybody would see it. */
@Component
class DraftedWorkshop implements PublicView {

    private final WorkshopPages pages;

    DraftedWorkshop(WorkshopPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Page> of(Object drafted) {
        return drafted instanceof Committee committee && CommitteeAddress.isWorkshop(committee)
                ? Optional.of(pages.of(committee))
                : Optional.empty();
    }
}
