package org.wandelwerk.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.history.Operation;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/**
 * What somebody did to a record at once.
 *
 * @param by who did it; {@code null} for those who are not to know
 * @param actor the account with which it was done; {@code null} without one, and for those who are not to know
 * @param run the import that brought it; {@code null} when none did
 * @param hidden how many further rows it changed that are not shown one by one
 */
public record TrailLine(
        Instant at,
        @Nullable String by,
        @Nullable PersonId actor,
        @Nullable Text run,
        List<TrailEntry> entries,
        long hidden) {

    public TrailLine {
        entries = List.copyOf(entries);
    }

    /** The key of the sentence that says it all: of what it did, what weighs most. */
    public String headline() {
        return entries.stream()
                .filter(entry -> !entry.deed().isEmpty())
                .map(TrailEntry::deed)
                .findFirst()
                .orElseGet(() -> "trail.did." + plain());
    }

    private String plain() {
        if (did(TrailPart.RECALL, Operation.INSERTED)) {
            return "recalled";
        }
        if (did(TrailPart.RECALL, Operation.UPDATED)) {
            return "republished";
        }
        if (did(TrailPart.PUBLICATION, Operation.INSERTED)) {
            return "published";
        }
        if (did(TrailPart.PUBLICATION, Operation.DELETED)) {
            return "hidden";
        }
        if (run != null) {
            return "taken";
        }
        return entries.isEmpty() && hidden == 0 ? "noted" : "changed";
    }

    private boolean did(TrailPart part, Operation operation) {
        return entries.stream().anyMatch(entry -> entry.part() == part && entry.operation() == operation);
    }
}
