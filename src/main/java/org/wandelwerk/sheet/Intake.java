package org.wandelwerk.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/**
 * A list that was handed in, and what became of it.
 *
 * @param kind the word of its kind
 * @param notes what a reader must know of the reading, each as the key of a text and what it tells of, behind a tab
 * @param writers who handed it in or mended cells of it
 * @param taking how it was taken over; {@code null} while it waits
 */
public record Intake(
        UUID id,
        String kind,
        @Nullable CommitteeId committee,
        String file,
        ListColumns columns,
        List<String> notes,
        int version,
        Set<PersonId> writers,
        Act made,
        @Nullable Taking taking) {

    public Intake {
        notes = List.copyOf(notes);
        writers = Set.copyOf(writers);
    }

    /** Whether it was taken over and that still holds. */
    public boolean holds() {
        return taking != null && taking.undone() == null;
    }

    /** Who did something, and when. */
    public record Act(Actor by, Instant at) {}

    /**
     * How a list was taken over.
     *
     * @param undone who took it back; {@code null} while it holds
     */
    public record Taking(
            Act act,
            int added,
            int changed,
            int same,
            @Nullable Act undone) {}
}
