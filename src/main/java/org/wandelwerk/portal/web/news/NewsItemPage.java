package org.wandelwerk.portal.web.news;

import java.util.List;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsNeighbours;
import org.wandelwerk.portal.web.CommitteeAddress;
import org.wandelwerk.portal.web.MeetingView;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/** One news item, and the public projects, meetings and bodies it tells of. */
public record NewsItemPage(
        NewsItem item,
        List<ProjectCard> projects,
        Names names,
        List<MeetingView> meetings,
        List<Committee> bodies,
        NewsNeighbours neighbours)
        implements Page {

    public String address(Committee body) {
        return CommitteeAddress.of(body);
    }

    @Override
    public NewsItem about() {
        return item;
    }
}
