package org.wandelwerk.identity;

import java.util.stream.Stream;
import org.wandelwerk.kernel.PersonId;

/** What a module brings to the work list of one person, by a number of statements that does not grow. */
public interface TaskSource {

    /** How many of one kind are told at most: one more than is counted, so that the list knows of more. */
    int MOST = 1001;

    Stream<DeskTask> tasks(PersonId person);
}
