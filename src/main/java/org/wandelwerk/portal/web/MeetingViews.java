package org.wandelwerk.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingDates;

/** Gathers meetings with the names of their bodies. */
@Component
class MeetingViews {

    private static final int SHOWN = 3;

    private final MeetingDates meetings;
    private final Committees committees;
    private final Clock clock;

    MeetingViews(MeetingDates meetings, Committees committees, Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.clock = clock;
    }

    List<MeetingView> upcoming() {
        return views(meetings.upcoming(LocalDate.now(clock), SHOWN));
    }

    List<MeetingView> recent() {
        return views(meetings.recent(LocalDate.now(clock), SHOWN));
    }

    private List<MeetingView> views(List<Meeting> listed) {
        var bodies = committees.named(
                listed.stream().flatMap(meeting -> meeting.bodies().stream()).toList());
        return listed.stream()
                .map(meeting -> new MeetingView(
                        meeting,
                        meeting.bodies().stream()
                                .map(bodies::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
