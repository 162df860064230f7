package org.wandelwerk.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.project.ProjectId;

/**
 * Something that happened in the region, told in a few lines.
 *
 * @param date {@code null} when no source tells it
 * @param source the page with the whole story; {@code null} when it has no address
 * @param projects those it tells of
 * @param meetings those it tells of
 * @param bodies those it tells of
 */
public record NewsItem(
        NewsItemId id,
        String slug,
        @Nullable PartialDate date,
        Text title,
        Text teaser,
        @Nullable Source source,
        List<ProjectId> projects,
        List<MeetingId> meetings,
        List<CommitteeId> bodies,
        Origin origin) {

    /** One that tells of no body. */
    public NewsItem(
            NewsItemId id,
            String slug,
            @Nullable PartialDate date,
            Text title,
            Text teaser,
            @Nullable Source source,
            List<ProjectId> projects,
            List<MeetingId> meetings,
            Origin origin) {
        this(id, slug, date, title, teaser, source, projects, meetings, List.of(), origin);
    }

    NewsItem at(String address) {
        return new NewsItem(id, address, date, title, teaser, source, projects, meetings, bodies, origin);
    }
}
