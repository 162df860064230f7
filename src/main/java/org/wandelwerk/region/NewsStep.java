package org.wandelwerk.region;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.region.RegionFile.Item;
import org.wandelwerk.region.RegionFile.Session;

/** Takes the news over; an item tells of what names the same source, and of what the file links it to. */
@Component
@Order(6)
class NewsStep implements ImportStep {

    private final News news;

    NewsStep(News news) {
        this.news = news;
    }

    @Override
    public void take(Takeover takeover, Matching matching, Supplements supplements) {
        for (var item : takeover.file().news()) {
            var origin = takeover.origins().of(item.id());
            var taken = new NewsItem(
                    new NewsItemId(origin.uuid("news")),
                    Slug.of(item.title()),
                    item.date(),
                    Text.german(item.title()),
                    Text.german(item.teaser()),
                    item.source(),
                    projects(takeover, item),
                    meetings(takeover, item, supplements.sessions(item.id())),
                    origin);
            takeover.take(RecordKind.NEWS, item.spot(), taken.id().value(), () -> news.takeOver(taken));
        }
    }

    private static List<ProjectId> projects(Takeover takeover, Item item) {
        return takeover.file().projects().stream()
                .filter(project -> item.source() != null && project.sources().contains(item.source()))
                .map(project -> takeover.origins().projectId(project.id()))
                .toList();
    }

    private static List<MeetingId> meetings(Takeover takeover, Item item, List<String> linked) {
        return takeover.file().sessions().stream()
                .filter(session -> isOf(item, session) || linked.contains(session.id()))
                .map(session -> takeover.origins().meetingId(session.id()))
                .toList();
    }

    private static boolean isOf(Item item, Session session) {
        return item.source() != null && item.source().equals(session.source());
    }
}
