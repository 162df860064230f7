package org.wandelwerk.news;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.project.ProjectId;

/** The news of the region. */
@Service
@Transactional
public class News {

    /** Takes an item over and publishes it; it keeps the address it first got, as a meeting does. */
    public Change takeOver(NewsItem item) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.wandelwerk.kernel.NotFound when there is none, or it is not public */
    @Transactional(readOnly = true)
    public NewsItem bySlug(String slug) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public List<NewsItem> newest(int limit) {
        throw new UnsupportedOperationException();
    }

    /** Those that tell of one of the projects or meetings, the newest first. */
    @Transactional(readOnly = true)
    public List<NewsItem> about(Collection<ProjectId> projects, Collection<MeetingId> meetings, int limit) {
        throw new UnsupportedOperationException();
    }
}
