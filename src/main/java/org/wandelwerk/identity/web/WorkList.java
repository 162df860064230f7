package org.wandelwerk.identity.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wandelwerk.identity.DeskTask;

/** What waits for somebody and what others have of that person: overdue first, then by last day, then the oldest. */
public record WorkList(List<DeskTask> tasks, LocalDate today) {

    /** How many of each list are shown, and counted one by one. */
    private static final int SHOWN = 100;

    private static final Comparator<DeskTask> BY_DATE =
            Comparator.comparing(WorkList::last).thenComparing(DeskTask::since).thenComparing(DeskTask::address);

    public List<DeskTask> mine() {
        return of(true);
    }

    public List<DeskTask> elsewhere() {
        return of(false);
    }

    /** Whether more waits than is shown. */
    public boolean hasMoreOfMine() {
        return hasMore(true);
    }

    /** Whether others have more than is shown. */
    public boolean hasMoreElsewhere() {
        return hasMore(false);
    }

    private boolean hasMore(boolean isMine) {
        return tasks.stream().filter(task -> task.isMine() == isMine).count() > SHOWN;
    }

    public long overdue() {
        return mine().stream().filter(task -> task.isOverdueOn(today)).count();
    }

    private List<DeskTask> of(boolean isMine) {
        return tasks.stream()
                .filter(task -> task.isMine() == isMine)
                .sorted(BY_DATE)
                .limit(SHOWN)
                .toList();
    }

    private static LocalDate last(DeskTask task) {
        var due = task.due();
        return due == null ? LocalDate.MAX : due;
    }
}
