package org.wandelwerk.portal.web.meetings;

import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.project.DecidedProject;
import org.wandelwerk.project.DecidedProjects;

/** Gathers what other modules tell everybody beside a meeting. */
@Component
class MeetingSurroundings {

    private static final int NEWS_SHOWN = 6;

    private final DecidedProjects decided;
    private final News news;
    private final KeptFields kept;

    MeetingSurroundings(DecidedProjects decided, News news, KeptFields kept) {
        this.decided = decided;
        this.news = news;
        this.kept = kept;
    }

    /** The decisions of its day and its bodies, one more than are shown; none where either is not known. */
    List<DecidedProject> decided(Meeting meeting) {
        return meeting.date() == null || meeting.bodies().isEmpty()
                ? List.of()
                : decided.on(meeting.date(), meeting.bodies(), MeetingPage.MOST_DECIDED + 1);
    }

    List<NewsItem> news(Meeting meeting) {
        return news.about(List.of(), List.of(meeting.id()), NEWS_SHOWN);
    }

    /** The fields of its form that were not published for everybody. */
    SortedSet<String> withheld(Meeting meeting) {
        return kept.withheld(meeting.id().value());
    }
}
