package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource.Told;
import org.wandelwerk.identity.web.WorkList;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.Text;

/** Where tasks stand in the work list: each has one place, also those of one page and those without a moment. */
class TaskPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");

    private static DeskTask task(String title, @Nullable Instant since, @Nullable LocalDate due) {
        return new DeskTask("operation.task.health", title, "/schreibtisch/zustand", true, since, due);
    }

    private static WorkList list(List<DeskTask> tasks) {
        return new WorkList(Told.all(tasks, false), TODAY);
    }

    /** What stands on all pages, of which the later ones are made of the others. */
    private static List<DeskTask> reached(WorkList first, WorkList others) {
        var part = first.part(true, null);
        var found = new ArrayList<>(part.items());
        for (var next = part.next(); next != null; next = part.next()) {
            part = others.part(true, next);
            found.addAll(part.items());
        }
        return found;
    }

    @Test
    void tasksOfOnePageAreAllReachedWhateverOrderTheyWereToldIn() {
        var tasks = IntStream.range(0, 250)
                .mapToObj(number -> task("Hinweis " + number, null, null))
                .toList();
        assertThat(reached(list(tasks), list(tasks.reversed()))).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void twoTasksWithTheSameWordsAreTwoAlsoWhereAPageEndsBetweenThem() {
        var tasks = new ArrayList<DeskTask>();
        IntStream.range(0, 250).forEach(_ -> tasks.add(task("Gleich", NOON, null)));
        IntStream.range(0, 3).forEach(_ -> tasks.add(task("Anders", NOON, null)));
        var work = list(tasks);
        assertThat(work.count(true)).isEqualTo(253);
        assertThat(reached(work, work)).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void whatHasNoMomentStandsBeforeWhatIsOverdue() {
        var urgent = task("Sicherung", null, null);
        var overdue = task("Frist", NOON, TODAY.minusDays(1));
        var old = task("Alt", NOON.minusSeconds(60), null);
        assertThat(list(List.of(old, overdue, urgent)).mine().items()).containsExactly(urgent, overdue, old);
    }

    @Test
    void whatTheHouseSaysIsSaidInBothLanguages() {
        var both = new DeskTask("operation.task.health", new Text("Ruht", "Rests"), "/a", true, null, null);
        assertThat(Stream.of(both, task("Gibt es", null, null)).map(DeskTask::title))
                .containsExactly(new Text("Ruht", "Rests"), Text.german("Gibt es"));
    }

    @Test
    void aPlaceOfAnotherListIsNone() {
        assertThat(Cursor.read(new Cursor(List.of("", "1", "2", "/a", "b")).encoded(), 6))
                .isEmpty();
    }
}
