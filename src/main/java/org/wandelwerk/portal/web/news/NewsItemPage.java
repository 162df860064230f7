package org.wandelwerk.portal.web.news;

import java.util.List;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsNeighbours;
import org.wandelwerk.portal.web.MeetingView;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/** One news item, and the projects and meetings it tells of. */
public record NewsItemPage(
        NewsItem item, List<ProjectCard> projects, Names names, List<MeetingView> meetings, NewsNeighbours neighbours)
        implements Page {

    @Override
    public NewsItem about() {
        return item;
    }
}
