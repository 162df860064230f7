package org.wandelwerk.portal.web.meetings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.portal.web.CommitteeAddress;
import org.wandelwerk.shell.Page;

/** Draws a drafted body that is no workshop as everybody would see it. */
@Component
class DraftedBody implements PublicView {

    private final CommitteePages pages;

    DraftedBody(CommitteePages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Page> of(Object drafted) {
        return drafted instanceof Committee committee && !CommitteeAddress.isWorkshop(committee)
                ? Optional.of(pages.of(committee))
                : Optional.empty();
    }
}
