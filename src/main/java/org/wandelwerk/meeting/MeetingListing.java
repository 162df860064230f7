package org.wandelwerk.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;

/** The published meetings in lists. */
@Service
@Transactional(readOnly = true)
public class MeetingListing {

    private final MeetingListRepository repository;
    private final Clock clock;

    MeetingListing(MeetingListRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * One part of the list: those to come, the next one first, then those that are over, the last one first, then those
     * without a date by their address.
     *
     * @param body whose meetings; {@code null} for all
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when the cursor belongs to no such list
     */
    public ListedMeetings page(@Nullable CommitteeId body, @Nullable String after, int size) {
        var start = after == null
                ? null
                : MeetingPosition.read(after).orElseThrow(() -> new NotFound("a place in the list of meetings"));
        var today = start == null ? LocalDate.now(clock) : start.today();
        var slice = Slice.of(
                repository.list(body, today, start, size + 1),
                size,
                meeting -> MeetingPosition.of(meeting, today).cursor());
        return new ListedMeetings(slice, today, repository.total(body), repository.perBody());
    }

    /** The published ones of the given meetings, the last one first. */
    public List<Meeting> named(Collection<MeetingId> ids) {
        return repository.published(ids);
    }

    public MeetingNeighbours neighbours(Meeting meeting) {
        return meeting.date() == null || meeting.bodies().isEmpty()
                ? new MeetingNeighbours(null, null)
                : new MeetingNeighbours(
                        repository.before(meeting).orElse(null),
                        repository.after(meeting).orElse(null));
    }

    public MeetingSums sums(CommitteeId body) {
        return repository.sums(body);
    }

    /** Whether it is over today. */
    public boolean isOver(Meeting meeting) {
        return meeting.isOver(LocalDate.now(clock));
    }
}
