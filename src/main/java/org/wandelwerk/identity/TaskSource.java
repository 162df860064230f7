package org.wandelwerk.identity;

import java.util.stream.Stream;
import org.wandelwerk.kernel.PersonId;

/** What a module brings to the work list of one person, by a number of statements that does not grow. */
public interface TaskSource {

    /** How many of one kind are shown at most. */
    int MOST = 30;

    Stream<DeskTask> tasks(PersonId person);
}
