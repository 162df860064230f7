package org.wandelwerk.opendata;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.news.News;
import org.wandelwerk.opendata.Happening.Changed;
import org.wandelwerk.project.DecidedProject;
import org.wandelwerk.project.DecidedProjects;
import org.wandelwerk.trail.Trails;

/** What became of one public meeting: what was decided in it, told of it, and corrected since it is public. */
@Service
@Transactional(readOnly = true)
public class MeetingHappenings {

    private static final int TOLD = 50;
    private static final int LOOKED_AT = 100;

    /** That it was published says the meeting itself. */
    private static final String BEGINNING = "trail.did.published";

    private static final Comparator<Happening> LAST_CHANGED_FIRST = Comparator.<Happening, Instant>comparing(
                    happening -> happening.times().last())
            .thenComparing(Happening::id)
            .reversed();

    private final News news;
    private final DecidedProjects decided;
    private final Trails trails;
    private final HappeningRecords records;

    MeetingHappenings(News news, DecidedProjects decided, Trails trails, HappeningRecords records) {
        this.news = news;
        this.decided = decided;
        this.trails = trails;
        this.records = records;
    }

    /** The newest fifty of a public meeting, the meeting itself among them. */
    public List<Happening> newest(Meeting meeting) {
        var told = news.about(List.of(), List.of(meeting.id()), LOOKED_AT);
        return Stream.of(
                        records.met(List.of(meeting)),
                        records.told(told),
                        records.decided(decisions(meeting)),
                        changes(meeting))
                .<Happening>flatMap(List::stream)
                .sorted(LAST_CHANGED_FIRST)
                .limit(TOLD)
                .toList();
    }

    /** What is recorded of its bodies with its date. */
    private List<DecidedProject> decisions(Meeting meeting) {
        return meeting.date() == null || meeting.bodies().isEmpty()
                ? List.of()
                : decided.on(meeting.date(), meeting.bodies(), LOOKED_AT);
    }

    private List<Changed> changes(Meeting meeting) {
        return trails.outside("sitzungen", meeting.slug(), null, TOLD).lines().items().stream()
                .filter(line -> !line.headline().equals(BEGINNING))
                .map(line -> new Changed(meeting, line))
                .toList();
    }
}
