package org.wandelwerk.history;

import java.util.List;

/** What a follower is told, and the position with which it asks the next time. */
public sealed interface Batch {

    Position next();

    /**
     * The entries behind the follower's position in the order in which they were made; perhaps none.
     *
     * @param more whether the next batch waits already
     */
    record Entries(List<Entry> entries, Position next, boolean more) implements Batch {}

    /**
     * The follower is new or comes from before a restore: it reads the truth anew and follows from the position
     * given.
     */
    record Rebuild(Position next) implements Batch {}
}
