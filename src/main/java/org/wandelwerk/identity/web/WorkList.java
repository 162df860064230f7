package org.wandelwerk.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;

/**
 * What waits for somebody and what others have of that person: overdue first, then by last day, then the oldest.
 *
 * @param isCut whether a module told as much as it may, so that there may be more than is counted here
 */
public record WorkList(List<DeskTask> tasks, boolean isCut, LocalDate today) {

    /** How many are shown at once. */
    private static final int SHOWN = 100;

    private static final List<String> SHAPES =
            List.of("-?\\d{1,7}|", "\\d{1,11}", "\\d{1,9}", "/[^\\s]{0,500}", "[a-zA-Z0-9._-]{1,100}", "[0-9a-f]{1,8}");

    /**
     * Where a task stands: by its last day, if it has one, then by when it began to wait; what has no moment stands
     * first.
     *
     * @param title a digest of it, which tells tasks of one page apart
     */
    private record Place(LocalDate last, Instant since, String address, String key, String title) {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::last)
                .thenComparing(Place::since)
                .thenComparing(Place::address)
                .thenComparing(Place::key)
                .thenComparing(Place::title);

        static Place of(DeskTask task) {
            var title = Integer.toHexString(task.title().de().hashCode());
            var since = task.since();
            return since == null
                    ? new Place(LocalDate.EPOCH, Instant.EPOCH, task.address(), task.key(), title)
                    : new Place(lastDay(task), since, task.address(), task.key(), title);
        }

        private static LocalDate lastDay(DeskTask task) {
            return task.due() == null ? LocalDate.MAX : task.due();
        }

        static Place read(String after) {
            var values = Cursor.read(after, SHAPES.size())
                    .map(Cursor::values)
                    .filter(Place::isOne)
                    .orElseThrow(() -> new NotFound("tasks " + after));
            var day = values.getFirst();
            return new Place(
                    day.isEmpty() ? LocalDate.MAX : LocalDate.ofEpochDay(Long.parseLong(day)),
                    Instant.ofEpochSecond(Long.parseLong(values.get(1)), Long.parseLong(values.get(2))),
                    values.get(3),
                    values.get(4),
                    values.get(5));
        }

        private static boolean isOne(List<String> values) {
            for (int at = 0; at < SHAPES.size(); at++) {
                if (!values.get(at).matches(SHAPES.get(at))) {
                    return false;
                }
            }
            return true;
        }

        Cursor cursor() {
            return new Cursor(List.of(
                    last.equals(LocalDate.MAX) ? "" : Long.toString(last.toEpochDay()),
                    Long.toString(since.getEpochSecond()),
                    Integer.toString(since.getNano()),
                    address,
                    key,
                    title));
        }
    }

    public Slice<DeskTask> mine() {
        return part(true, null);
    }

    public Slice<DeskTask> elsewhere() {
        return part(false, null);
    }

    /** How many there are of the one list, at least. */
    public long count(boolean isMine) {
        return tasks.stream().filter(task -> task.isMine() == isMine).count();
    }

    /** How many of them all are overdue. */
    public long overdue() {
        return tasks.stream()
                .filter(task -> task.isMine() && task.isOverdueOn(today))
                .count();
    }

    /** One part of the one list; a cursor that is none is not found. */
    public Slice<DeskTask> part(boolean isMine, @Nullable String after) {
        var behind = after == null ? null : Place.read(after);
        var found = tasks.stream()
                .filter(task -> task.isMine() == isMine)
                .filter(task -> behind == null || Place.ORDER.compare(Place.of(task), behind) > 0)
                .sorted(Comparator.comparing(Place::of, Place.ORDER))
                .limit(SHOWN + 1L)
                .toList();
        return Slice.of(found, SHOWN, last -> Place.of(last).cursor());
    }
}
