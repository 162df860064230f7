package org.wandelwerk.disclosure;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.project.ProjectId;

/**
 * That answers of one version of a profile are to be public: proposed by one person of the office, decided on by
 * another.
 *
 * @param number of the version
 * @param questions the ids of those whose answers everybody may read
 * @param decided {@code null} while it waits
 * @param isConfirmed whether it was published; it was dropped otherwise
 */
public record ProfileRelease(
        UUID id,
        ProjectId project,
        int number,
        Set<String> questions,
        Act proposed,
        @Nullable Act decided,
        boolean isConfirmed) {

    /** Who did something, and when. */
    public record Act(Actor by, Instant at) {}

    public ProfileRelease {
        questions = Set.copyOf(questions);
    }

    public boolean isOpen() {
        return decided == null;
    }
}
