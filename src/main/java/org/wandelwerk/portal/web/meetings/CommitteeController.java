package org.wandelwerk.portal.web.meetings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.kernel.Moved;
import org.wandelwerk.portal.web.CommitteeAddress;
import org.wandelwerk.portal.web.PortalPages;
import org.wandelwerk.shell.Frames;

/** The bodies that are no workshops; a former slug leads on to the present one, a workshop's to its own page. */
@PortalPages
class CommitteeController {

    private final Committees committees;
    private final CommitteePages pages;
    private final KeptFields kept;
    private final Frames frames;

    CommitteeController(Committees committees, CommitteePages pages, KeptFields kept, Frames frames) {
        this.committees = committees;
        this.pages = pages;
        this.kept = kept;
        this.frames = frames;
    }

    @GetMapping("/gremien/{slug}")
    CommitteePage one(@PathVariable String slug) {
        var committee = committees.bySlug(slug);
        var address = CommitteeAddress.of(committee);
        if (!address.equals("/gremien/" + slug)) {
            throw new Moved(frames.current().link(address));
        }
        return pages.of(committee, kept.withheld(committee.id().value()));
    }
}
