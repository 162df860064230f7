package org.wandelwerk.portal.web.meetings;

import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.portal.web.MeetingViews;
import org.wandelwerk.portal.web.ProjectPlaces;

/** Gathers what the page of one meeting shows. */
@Component
class MeetingPages {

    private final Meetings meetings;
    private final MeetingCourse course;
    private final MeetingViews views;
    private final ProjectPlaces places;
    private final MeetingSurroundings beside;

    MeetingPages(
            Meetings meetings,
            MeetingCourse course,
            MeetingViews views,
            ProjectPlaces places,
            MeetingSurroundings beside) {
        this.meetings = meetings;
        this.course = course;
        this.views = views;
        this.places = places;
        this.beside = beside;
    }

    MeetingPage of(String slug) {
        var meeting = meetings.bySlug(slug);
        return of(meeting, beside.withheld(meeting));
    }

    /** @param withheld the fields of its form that are not published for everybody */
    MeetingPage of(Meeting meeting, SortedSet<String> withheld) {
        var view = views.of(List.of(meeting)).getFirst();
        return new MeetingPage(
                view,
                course.isOver(meeting),
                withheld.contains("date") ? null : course.movedFrom(meeting),
                places.locator(view.municipality() == null ? List.of() : List.of(view.municipality())),
                beside.decided(meeting),
                beside.news(meeting),
                course.neighbours(meeting),
                withheld,
                course.today());
    }
}
