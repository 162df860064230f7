package org.wandelwerk.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * What the office said to a version.
 *
 * @param number of the version
 * @param questions the ids of those to be answered anew; none when the version is complete
 * @param due until when; {@code null} when no day was named
 */
public record Reply(
        int number,
        List<String> questions,
        String reason,
        @Nullable LocalDate due,
        PersonId by,
        Instant at) {

    public boolean isComplete() {
        return questions.isEmpty();
    }
}
