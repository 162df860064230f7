package org.wandelwerk.portal.web.meetings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.WithheldFields;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.news.News;
import org.wandelwerk.portal.web.MeetingViews;
import org.wandelwerk.portal.web.ProjectPlaces;
import org.wandelwerk.project.DecidedProject;
import org.wandelwerk.project.DecidedProjects;

/** Gathers what the page of one meeting shows. */
@Component
class MeetingPages {

    private static final int MOST_DECIDED = 100;
    private static final int NEWS_SHOWN = 6;

    private final Meetings meetings;
    private final MeetingCourse course;
    private final MeetingViews views;
    private final ProjectPlaces places;
    private final DecidedProjects decided;
    private final News news;
    private final WithheldFields withheld;

    MeetingPages(
            Meetings meetings,
            MeetingCourse course,
            MeetingViews views,
            ProjectPlaces places,
            DecidedProjects decided,
            News news,
            WithheldFields withheld) {
        this.meetings = meetings;
        this.course = course;
        this.views = views;
        this.places = places;
        this.decided = decided;
        this.news = news;
        this.withheld = withheld;
    }

    MeetingPage of(String slug) {
        return of(meetings.bySlug(slug));
    }

    MeetingPage of(Meeting meeting) {
        var view = views.of(List.of(meeting)).getFirst();
        return new MeetingPage(
                view,
                course.isOver(meeting),
                course.movedFrom(meeting),
                places.locator(view.municipality() == null ? List.of() : List.of(view.municipality())),
                decided(meeting),
                news.about(List.of(), List.of(meeting.id()), NEWS_SHOWN),
                course.neighbours(meeting),
                withheld.of(meeting.id().value()),
                course.today());
    }

    private List<DecidedProject> decided(Meeting meeting) {
        return meeting.date() == null || meeting.bodies().isEmpty()
                ? List.of()
                : decided.on(meeting.date(), meeting.bodies(), MOST_DECIDED);
    }
}
