package org.wandelwerk.portal.web.news;

import java.util.List;
import java.util.SortedSet;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsNeighbours;
import org.wandelwerk.portal.web.CommitteeAddress;
import org.wandelwerk.portal.web.MeetingView;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/**
 * One news item, and the public projects, meetings and bodies it tells of.
 *
 * @param withheld the fields of its form that were not published for everybody
 */
public record NewsItemPage(
        NewsItem item,
        List<ProjectCard> projects,
        Names names,
        List<MeetingView> meetings,
        List<Committee> bodies,
        NewsNeighbours neighbours,
        SortedSet<String> withheld)
        implements Page {

    public String address(Committee body) {
        return CommitteeAddress.of(body);
    }

    /** The text that says why the page has no date of it. */
    public String unknownDate() {
        if (withheld.contains("date")) {
            return "portal.meetings.date.withheld";
        }
        return item.origin().standsForItself() ? "portal.meetings.date.unsaid" : "shell.date.unknown";
    }

    @Override
    public NewsItem about() {
        return item;
    }
}
