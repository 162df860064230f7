package org.wandelwerk.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.Speaker;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.shell.Page;

/** Draws a drafted workshop as everybody would see it, or a public one with a drafted seat or speaker. */
@Component
class DraftedWorkshop implements PublicView {

    private final WorkshopPages pages;
    private final Committees committees;

    DraftedWorkshop(WorkshopPages pages, Committees committees) {
        this.pages = pages;
        this.committees = committees;
    }

    @Override
    public Optional<Page> of(Object drafted, SortedSet<String> withheld) {
        if (drafted instanceof Committee committee) {
            return CommitteeAddress.isWorkshop(committee)
                    ? Optional.of(pages.of(committee, withheld))
                    : Optional.empty();
        }
        if (drafted instanceof Seat seat) {
            return workshop(seat.committee()).map(workshop -> pages.with(workshop, seat));
        }
        return drafted instanceof Speaker.Named speaker
                ? workshop(speaker.speaker().committee()).map(workshop -> pages.with(workshop, speaker))
                : Optional.empty();
    }

    private Optional<Committee> workshop(CommitteeId id) {
        return committees.named(List.of(id)).values().stream()
                .filter(CommitteeAddress::isWorkshop)
                .findFirst();
    }
}
