package org.wandelwerk.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource.Told;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.TaskWindow;

/**
 * What waits for somebody and what others have of that person: overdue first, then by last day, then the oldest.
 *
 * @param told what the modules told of it, with how many there are
 */
public record WorkList(Told told, LocalDate today) {

    /** How many are shown at once. */
    private static final int SHOWN = 100;

    private static final List<String> SHAPES = List.of(
            "-?\\d{1,7}|",
            "\\d{1,11}",
            "\\d{1,9}",
            "/[^\\s]{0,500}",
            "[a-zA-Z0-9._-]{1,100}",
            "[0-9a-f]{1,8}",
            "\\d{1,4}");

    /**
     * Where a task stands: by its last day, if it has one, then by when it began to wait; what has no moment stands
     * first.
     *
     * @param title a digest of it, which tells tasks of one page apart
     * @param nth which one of those of the same moment it is, for two tasks with the same words are two
     */
    private record Place(LocalDate last, Instant since, String address, String key, String title, int nth) {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::last)
                .thenComparing(Place::since)
                .thenComparing(Place::address)
                .thenComparing(Place::key)
                .thenComparing(Place::title)
                .thenComparing(Place::nth);

        static Place of(DeskTask task) {
            var title = Integer.toHexString(task.title().de().hashCode());
            var since = task.since();
            return since == null
                    ? new Place(LocalDate.EPOCH, Instant.EPOCH, task.address(), task.key(), title, 0)
                    : new Place(lastDay(task), since, task.address(), task.key(), title, 0);
        }

        /** The same place behind another one. */
        Place behind(@Nullable Place former) {
            return former != null && last.equals(former.last) && since.equals(former.since) ? at(former.nth + 1) : this;
        }

        private Place at(int number) {
            return new Place(last, since, address, key, title, number);
        }

        /** What is told from here on: those of the same moment that stand before come along, so more are asked for. */
        TaskWindow window(int size) {
            return new TaskWindow(last.equals(LocalDate.MAX) ? null : last, since, size + nth + 1);
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
                    values.get(5),
                    Integer.parseInt(values.get(6)));
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
                    title,
                    Integer.toString(nth)));
        }
    }

    /** A task with its place. */
    private record Placed(Place place, DeskTask task) {}

    /**
     * The part of the list behind a place, with one more than is shown.
     *
     * @param after the place; {@code null} for the beginning
     */
    static TaskWindow window(@Nullable String after) {
        return after == null ? TaskWindow.first(SHOWN + 1) : Place.read(after).window(SHOWN + 1);
    }

    public Slice<DeskTask> mine() {
        return part(true, null);
    }

    public Slice<DeskTask> elsewhere() {
        return part(false, null);
    }

    /** How many there are of the one list, at least. */
    public int count(boolean isMine) {
        return isMine ? told.mine() : told.elsewhere();
    }

    /** Whether there may be more than are counted. */
    public boolean isCut() {
        return told.isCut();
    }

    /** How many of those that are shown first are overdue. */
    public long overdue() {
        return mine().items().stream().filter(task -> task.isOverdueOn(today)).count();
    }

    /** One part of the one list; a cursor that is none is not found. */
    public Slice<DeskTask> part(boolean isMine, @Nullable String after) {
        var behind = after == null ? null : Place.read(after);
        var found = placed(isMine).stream()
                .filter(one -> behind == null || Place.ORDER.compare(one.place(), behind) > 0)
                .limit(SHOWN + 1L)
                .toList();
        var part = Slice.of(found, SHOWN, last -> last.place().cursor());
        return new Slice<>(part.items().stream().map(Placed::task).toList(), part.next());
    }

    /** Those of the one list in their order, each at a place of its own. */
    private List<Placed> placed(boolean isMine) {
        var placed = new ArrayList<Placed>();
        var sorted = told.tasks().stream()
                .filter(task -> task.isMine() == isMine)
                .map(task -> new Placed(Place.of(task), task))
                .sorted(Comparator.comparing(Placed::place, Place.ORDER))
                .toList();
        for (var one : sorted) {
            var former = placed.isEmpty() ? null : placed.getLast().place();
            placed.add(new Placed(one.place().behind(former), one.task()));
        }
        return placed;
    }
}
