package org.wandelwerk.portal.web.meetings;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.portal.web.CommitteeAddress;
import org.wandelwerk.shell.Page;

/**
 * Draws a drafted body that is no workshop as everybody would see it, or a public one with a drafted seat; its page
 * names no speakers.
 */
@Component
class DraftedBody implements PublicView {

    private final CommitteePages pages;
    private final Committees committees;
    private final KeptFields kept;

    DraftedBody(CommitteePages pages, Committees committees, KeptFields kept) {
        this.pages = pages;
        this.committees = committees;
        this.kept = kept;
    }

    @Override
    public Optional<Page> of(Object drafted, SortedSet<String> withheld) {
        if (drafted instanceof Committee committee) {
            return CommitteeAddress.isWorkshop(committee)
                    ? Optional.empty()
                    : Optional.of(pages.of(committee, withheld));
        }
        return drafted instanceof Seat seat
                ? body(seat.committee())
                        .map(body ->
                                pages.with(body, seat, kept.withheld(body.id().value())))
                : Optional.empty();
    }

    private Optional<Committee> body(CommitteeId id) {
        return committees.named(List.of(id)).values().stream()
                .filter(body -> !CommitteeAddress.isWorkshop(body))
                .findFirst();
    }
}
