package org.wandelwerk.identity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** What a module brings to the work list of one person, by a number of statements that does not grow. */
public interface TaskSource {

    /** Up to how many of one kind are counted: one more than is said, so that the list knows of more. */
    int MOST = 1001;

    /** The tasks of a part of the list, and how many there are in all parts. */
    Told told(PersonId person, TaskWindow window);

    /**
     * What a source tells.
     *
     * @param tasks those of the part; others may stand among them
     * @param mine how many there are for which it is this person's turn
     * @param elsewhere how many there are for which it is the turn of others
     * @param isCut whether there may be more than that
     */
    record Told(List<DeskTask> tasks, int mine, int elsewhere, boolean isCut) {

        public Told {
            tasks = List.copyOf(tasks);
        }

        /** All that there are, of sources that have few. */
        public static Told all(Stream<DeskTask> tasks) {
            var all = tasks.toList();
            return all(all, all.size() >= MOST);
        }

        public static Told all(List<DeskTask> tasks, boolean isCut) {
            var mine = (int) tasks.stream().filter(DeskTask::isMine).count();
            return new Told(tasks, mine, tasks.size() - mine, isCut);
        }

        /** Tasks for which it is this person's turn. */
        public static <T> Told mine(Counted<T> some, Function<T, DeskTask> task) {
            return new Told(some.as(task).items(), some.of(), 0, some.of() >= MOST);
        }

        /** Tasks for which it is the turn of others. */
        public static <T> Told elsewhere(Counted<T> some, Function<T, DeskTask> task) {
            return new Told(some.as(task).items(), 0, some.of(), some.of() >= MOST);
        }

        public Told and(Told other) {
            return new Told(
                    Stream.concat(tasks.stream(), other.tasks.stream()).toList(),
                    mine + other.mine,
                    elsewhere + other.elsewhere,
                    isCut || other.isCut);
        }
    }
}
