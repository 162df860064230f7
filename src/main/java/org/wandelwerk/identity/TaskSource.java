package org.wandelwerk.identity;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.kernel.PersonId;

/** What a module brings to the work list of one person, by a number of statements that does not grow. */
public interface TaskSource {

    /** How many of one kind are told at most: one more than is counted, so that the list knows of more. */
    int MOST = 1001;

    Stream<DeskTask> tasks(PersonId person);

    /**
     * What it tells.
     *
     * @param isCut whether there may be more of it
     */
    record Told(List<DeskTask> tasks, boolean isCut) {

        public Told {
            tasks = List.copyOf(tasks);
        }
    }

    /** The same with whether that is all; a source that looks at fewer than {@link #MOST} says so itself. */
    default Told told(PersonId person) {
        var some = tasks(person).toList();
        return new Told(some, some.size() >= MOST);
    }
}
