package org.wandelwerk.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.TaskWindow;

/** The reported barriers that wait for an answer, for those who run the house. */
@Service
@Transactional
public class ReportDesk {

    private static final Matter REPORTS = Matter.ofHouse("reported barriers");
    private static final String TIME_SHAPE = "[0-9]{1,18}";
    private static final String REFERENCE_SHAPE = "B-[0-9A-F]{8}";

    private final BarrierReportRepository repository;
    private final Rights rights;
    private final Clock clock;

    ReportDesk(BarrierReportRepository repository, Rights rights, Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOpen() {
        return rights.may(Permission.OPERATE, REPORTS);
    }

    /**
     * One part of those that nobody has answered, the oldest first.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when the cursor is none
     */
    @Transactional(readOnly = true)
    public Slice<StoredReport> waiting(@Nullable String after, int size) {
        rights.require(Permission.OPERATE, REPORTS);
        var place = after == null ? null : place(after);
        var rows = place == null
                ? repository.waiting(Instant.EPOCH, "", size + 1)
                : repository.waiting(moment(place), place.getLast(), size + 1);
        return Slice.of(rows, size, ReportDesk::cursor);
    }

    /**
     * Of those that nobody has answered a part, the oldest first, of whose messages only the beginning is read, in one
     * line.
     *
     * @param signs how many of each message
     */
    @Transactional(readOnly = true)
    public Counted<StoredReport> beginnings(TaskWindow window, int signs) {
        rights.require(Permission.OPERATE, REPORTS);
        return window.of(
                repository.waiting(window.undated(), window.size(), signs),
                () -> repository.countWaiting(TaskSource.MOST));
    }

    /**
     * Notes that the acting person answered a report, or that it needs no answer; the second time changes nothing.
     *
     * @throws NotFound when there is no such report
     */
    public void settle(String reference) {
        rights.require(Permission.OPERATE, REPORTS);
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        if (!repository.settle(reference, by, clock.instant()) && !repository.has(reference)) {
            throw new NotFound("report " + reference);
        }
    }

    private static Cursor cursor(StoredReport last) {
        var at = last.receivedAt();
        var micros = Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000);
        return new Cursor(List.of(Long.toString(micros), last.reference()));
    }

    private static Instant moment(List<String> place) {
        var micros = Long.parseLong(place.getFirst());
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
    }

    private static List<String> place(String after) {
        return Cursor.read(after, 2)
                .map(Cursor::values)
                .filter(values -> values.getFirst().matches(TIME_SHAPE)
                        && values.getLast().matches(REFERENCE_SHAPE))
                .orElseThrow(() -> new NotFound("page " + after));
    }
}
