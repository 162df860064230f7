package org.wandelwerk.portal.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.wandelwerk.news.News;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectFilter;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.project.ProjectSort;

/** The start page. */
@PortalPages
class StartController {

    private static final int DECISIONS_SHOWN = 6;
    private static final int NEWS_SHOWN = 3;

    private final MeetingViews meetings;
    private final WorkshopRows workshops;
    private final KeyFigures figures;
    private final ProjectListing projects;
    private final ProjectPlaces places;
    private final News news;

    StartController(
            MeetingViews meetings,
            WorkshopRows workshops,
            KeyFigures figures,
            ProjectListing projects,
            ProjectPlaces places,
            News news) {
        this.meetings = meetings;
        this.workshops = workshops;
        this.figures = figures;
        this.projects = projects;
        this.places = places;
        this.news = news;
    }

    @GetMapping("/")
    StartPage start() {
        var listed = projects.page(ProjectFilter.ALL, ProjectSort.NEWEST_DECISION, null, DECISIONS_SHOWN);
        List<ProjectCard> decided = listed.slice().items();
        return new StartPage(
                meetings.upcoming(),
                meetings.recent(),
                workshops.all(),
                figures.newest(),
                listed.total(),
                decided,
                places.names(decided),
                places.map(listed.counts().municipalities()),
                news.newest(NEWS_SHOWN));
    }
}
