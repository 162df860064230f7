package org.wandelwerk.news;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.project.ProjectId;

/** The news of the region. */
@Service
@Transactional
public class News {

    private final NewsRepository repository;
    private final Clock clock;

    News(NewsRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Takes an item over; a new one is published by the same act. It keeps the address it first got, as a meeting
     * does. What people published here is kept.
     */
    public Change takeOver(NewsItem item) {
        var stored = repository.find(item.id());
        if (stored.isEmpty()) {
            repository.put(item.at(freeSlug(item.slug())));
            repository.publish(
                    item.id(), new Publication(Acting.now().orElseThrow().id(), clock.instant()));
            return Change.NEW;
        }
        if (item.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        var wanted = item.at(stored.get().slug());
        if (stored.get().equals(wanted)) {
            return Change.SAME;
        }
        repository.put(wanted);
        return Change.CHANGED;
    }

    private String freeSlug(String wanted) {
        var slug = wanted;
        for (int number = 2; repository.hasSlug(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    /** @throws NotFound when there is none, or it is not public */
    @Transactional(readOnly = true)
    public NewsItem bySlug(String slug) {
        return repository.published(slug).orElseThrow(() -> new NotFound("news item " + slug));
    }

    @Transactional(readOnly = true)
    public List<NewsItem> newest(int limit) {
        return repository.newest(limit);
    }

    /** Those that tell of one of the projects or meetings, the newest first. */
    @Transactional(readOnly = true)
    public List<NewsItem> about(Collection<ProjectId> projects, Collection<MeetingId> meetings, int limit) {
        return repository.about(projects, meetings, List.of(), limit);
    }

    /** Those that tell of a body, or of one of the projects or meetings, the newest first. */
    @Transactional(readOnly = true)
    public List<NewsItem> about(
            CommitteeId body, Collection<ProjectId> projects, Collection<MeetingId> meetings, int limit) {
        return repository.about(projects, meetings, List.of(body), limit);
    }
}
