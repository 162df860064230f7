package org.wandelwerk.news;

import java.util.List;
import java.util.Map;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.project.ProjectId;

/** What several news items tell of. */
record NewsLinks(Map<NewsItemId, List<ProjectId>> projects, Map<NewsItemId, List<MeetingId>> meetings) {

    List<ProjectId> projects(NewsItemId item) {
        return projects.getOrDefault(item, List.of());
    }

    List<MeetingId> meetings(NewsItemId item) {
        return meetings.getOrDefault(item, List.of());
    }
}
