package org.wandelwerk.portal.web.meetings;

import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.news.News;
import org.wandelwerk.portal.web.KeyFigures;
import org.wandelwerk.portal.web.MeetingViews;
import org.wandelwerk.portal.web.MemberGroup;
import org.wandelwerk.portal.web.WorkshopPeople;
import org.wandelwerk.programme.PublishedFigure;
import org.wandelwerk.project.DecidedProjects;

/** Gathers what the page of a body that is no workshop shows. */
@Component
class CommitteePages {

    private static final int MEETINGS_SHOWN = 5;
    private static final int DECISIONS_SHOWN = 12;
    private static final int NEWS_SHOWN = 6;

    private final MeetingListing meetings;
    private final MeetingViews views;
    private final DecidedProjects decided;
    private final WorkshopPeople people;
    private final KeyFigures figures;
    private final News news;

    CommitteePages(
            MeetingListing meetings,
            MeetingViews views,
            DecidedProjects decided,
            WorkshopPeople people,
            KeyFigures figures,
            News news) {
        this.meetings = meetings;
        this.views = views;
        this.decided = decided;
        this.people = people;
        this.figures = figures;
        this.news = news;
    }

    /** @param withheld the fields of its form that were not published for everybody */
    CommitteePage of(Committee committee, SortedSet<String> withheld) {
        return of(committee, people.members(committee.id()), withheld);
    }

    /** The page of a body with one of its seats as somebody would have it. */
    CommitteePage with(Committee committee, Seat drafted, SortedSet<String> withheld) {
        return of(committee, people.membersWith(drafted), withheld);
    }

    private CommitteePage of(Committee committee, List<MemberGroup> members, SortedSet<String> withheld) {
        var id = committee.id();
        var listed = meetings.page(id, null, MEETINGS_SHOWN);
        return new CommitteePage(
                committee,
                listed,
                views.of(listed.slice().items()),
                meetings.sums(id),
                published(committee),
                decided.of(id, DECISIONS_SHOWN),
                decided.count(id),
                members,
                news.about(id, List.of(), List.of(), NEWS_SHOWN),
                withheld);
    }

    private List<PublishedFigure> published(Committee committee) {
        return switch (committee.kind()) {
            case INTERMINISTERIAL -> figures.confirmedProjects();
            case WORKSHOP, MONITORING, JURY, COUNCIL -> List.of();
        };
    }
}
