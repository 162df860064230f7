package org.wandelwerk.portal.web.meetings;

import java.util.Optional;
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
    public Optional<Page> of(Object drafted) {
        return drafted instanceof Meeting meeting ? Optional.of(pages.of(meeting)) : Optional.empty();
    }
}
