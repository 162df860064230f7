package org.wandelwerk.portal.web;

import java.util.List;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.place.MapView;
import org.wandelwerk.programme.PublishedFigure;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/** What happens now: meetings, decisions, figures with their date, news, map. */
public record StartPage(
        List<MeetingView> upcoming,
        List<MeetingView> recent,
        List<WorkshopRow> workshops,
        List<PublishedFigure> figures,
        int projects,
        List<ProjectCard> decided,
        Names names,
        MapView map,
        List<NewsItem> news)
        implements Page {

    public List<MeetingView> meetings() {
        return upcoming.isEmpty() ? recent : upcoming;
    }
}
