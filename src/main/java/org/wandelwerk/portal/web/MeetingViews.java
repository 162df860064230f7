package org.wandelwerk.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingDates;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;

/** Gathers meetings with the names of their bodies and places. */
@Component
public class MeetingViews {

    private static final int SHOWN = 3;

    private final MeetingDates meetings;
    private final Committees committees;
    private final Places places;
    private final Clock clock;

    MeetingViews(MeetingDates meetings, Committees committees, Places places, Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.places = places;
        this.clock = clock;
    }

    List<MeetingView> upcoming() {
        return of(meetings.upcoming(LocalDate.now(clock), SHOWN));
    }

    List<MeetingView> recent() {
        return of(meetings.recent(LocalDate.now(clock), SHOWN));
    }

    /** However many there are, the bodies and the places of all cost one statement each. */
    public List<MeetingView> of(List<Meeting> listed) {
        var bodies = committees.named(
                listed.stream().flatMap(meeting -> meeting.bodies().stream()).toList());
        var municipalities = places.municipalities(
                listed.stream().flatMap(MeetingViews::municipality).toList());
        return listed.stream()
                .map(meeting -> new MeetingView(
                        meeting,
                        meeting.bodies().stream()
                                .map(bodies::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        municipality(meeting)
                                .map(municipalities::get)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Stream<MunicipalityId> municipality(Meeting meeting) {
        var place = meeting.place();
        return Stream.ofNullable(place == null ? null : place.municipality());
    }
}
