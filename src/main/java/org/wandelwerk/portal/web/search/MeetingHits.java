package org.wandelwerk.portal.web.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.meeting.MeetingHit;
import org.wandelwerk.meeting.MeetingSearch;

/** Meetings by title and place. */
@Component
class MeetingHits implements Hits {

    private final MeetingSearch meetings;

    MeetingHits(MeetingSearch meetings) {
        this.meetings = meetings;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.MEETINGS;
    }

    @Override
    public Found<Hit> find(SearchWords words, @Nullable String after, int size) {
        return meetings.find(words, after, size).as(MeetingHits::hit);
    }

    private static Hit hit(MeetingHit found) {
        return Hit.of("/sitzungen/" + found.slug(), found.title())
                .given(found.given())
                .on(found.date());
    }
}
