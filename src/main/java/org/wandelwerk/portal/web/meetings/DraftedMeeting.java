package org.wandelwerk.portal.web.meetings;

import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.shell.Page;

/** Draws a drafted meeting as everybody would see it. */
@Component
class DraftedMeeting implements PublicView {

    private final MeetingPages pages;

    DraftedMeeting(MeetingPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Page> of(Object drafted, SortedSet<String> withheld) {
        return drafted instanceof Meeting meeting ? Optional.of(pages.of(meeting, withheld)) : Optional.empty();
    }
}
