package org.wandelwerk.meeting;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Publication;

/** The meetings of the bodies. */
@Service
@Transactional
public class Meetings {

    private final MeetingRepository repository;
    private final MeetingCalendarRepository calendar;
    private final Clock clock;

    Meetings(MeetingRepository repository, MeetingCalendarRepository calendar, Clock clock) {
        this.repository = repository;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Takes a meeting over; a new one is published by the same act. It keeps the address it first got: the wanted slug,
     * with a number behind when another meeting has it.
     */
    public Change takeOver(Meeting meeting) {
        var stored = repository.find(meeting.id());
        if (stored.isEmpty()) {
            repository.put(meeting.at(freeSlug(meeting.slug())));
            repository.publish(
                    meeting.id(), new Publication(Acting.now().orElseThrow().id(), clock.instant()));
            return Change.NEW;
        }
        if (meeting.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        var wanted = meeting.at(stored.get().slug());
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
    public Meeting bySlug(String slug) {
        return calendar.bySlug(slug).orElseThrow(() -> new NotFound("meeting " + slug));
    }
}
