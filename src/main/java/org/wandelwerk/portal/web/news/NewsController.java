package org.wandelwerk.portal.web.news;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsArchive;
import org.wandelwerk.portal.web.MeetingViews;
import org.wandelwerk.portal.web.PortalPages;
import org.wandelwerk.portal.web.ProjectPlaces;
import org.wandelwerk.project.ProjectCards;

/** The news. */
@PortalPages
class NewsController {

    private static final int MOST_PROJECTS = 50;

    private final News news;
    private final NewsArchive archive;
    private final ProjectCards projects;
    private final ProjectPlaces places;
    private final MeetingListing meetings;
    private final MeetingViews views;

    NewsController(
            News news,
            NewsArchive archive,
            ProjectCards projects,
            ProjectPlaces places,
            MeetingListing meetings,
            MeetingViews views) {
        this.news = news;
        this.archive = archive;
        this.projects = projects;
        this.places = places;
        this.meetings = meetings;
        this.views = views;
    }

    @GetMapping("/aktuelles")
    NewsPage all(@RequestParam(defaultValue = "") String nach) {
        var after = nach.isBlank() ? null : nach.strip();
        return new NewsPage(archive.page(after, NewsPage.SIZE), archive.count(), after == null);
    }

    @GetMapping("/aktuelles/{slug}")
    NewsItemPage one(@PathVariable String slug) {
        var item = news.bySlug(slug);
        var cards = projects.of(item.projects(), MOST_PROJECTS);
        return new NewsItemPage(
                item, cards, places.names(cards), views.of(meetings.named(item.meetings())), archive.neighbours(item));
    }
}
