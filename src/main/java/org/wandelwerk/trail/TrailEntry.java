package org.wandelwerk.trail;

import java.util.List;
import org.wandelwerk.history.Operation;

/**
 * One row that changed.
 *
 * @param id the number of the entry in the history
 * @param noun the key by which such a row is called
 * @param about which of several rows it is; blank when what changed says so
 * @param deed the key of what somebody did, when the row names it; empty otherwise
 * @param beside what else changed in the row, as it is stored; told to those alone who take records along for audits
 */
public record TrailEntry(
        long id,
        String noun,
        TrailPart part,
        Operation operation,
        TrailValue about,
        String deed,
        List<TrailChange> changes,
        List<TrailChange> beside) {

    public TrailEntry {
        changes = List.copyOf(changes);
        beside = List.copyOf(beside);
    }
}
