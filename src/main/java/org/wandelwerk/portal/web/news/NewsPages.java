package org.wandelwerk.portal.web.news;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.news.NewsArchive;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.portal.web.MeetingViews;
import org.wandelwerk.portal.web.ProjectPlaces;
import org.wandelwerk.project.ProjectCards;

/** Gathers what the page of one news item shows. */
@Component
class NewsPages {

    private static final int MOST_PROJECTS = 50;

    private final NewsArchive archive;
    private final ProjectCards projects;
    private final ProjectPlaces places;
    private final MeetingListing meetings;
    private final MeetingViews views;
    private final Committees committees;

    NewsPages(
            NewsArchive archive,
            ProjectCards projects,
            ProjectPlaces places,
            MeetingListing meetings,
            MeetingViews views,
            Committees committees) {
        this.archive = archive;
        this.projects = projects;
        this.places = places;
        this.meetings = meetings;
        this.views = views;
        this.committees = committees;
    }

    /** @param withheld the fields of its form that were not published for everybody */
    NewsItemPage of(NewsItem item, SortedSet<String> withheld) {
        var cards = projects.of(item.projects(), MOST_PROJECTS);
        return new NewsItemPage(
                item,
                cards,
                places.names(cards),
                views.of(meetings.named(item.meetings())),
                bodies(item),
                archive.neighbours(item),
                withheld);
    }

    private List<Committee> bodies(NewsItem item) {
        return item.bodies().isEmpty()
                ? List.of()
                : committees.named(item.bodies()).values().stream()
                        .sorted(Comparator.comparing(Committee::slug))
                        .toList();
    }
}
