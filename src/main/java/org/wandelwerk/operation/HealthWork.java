package org.wandelwerk.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.monitor.HealthNote;

/**
 * Something about the house that somebody must do something about.
 *
 * @param since since when; {@code null} when the note does not tell
 */
public record HealthWork(HealthNote note, @Nullable Instant since) {

    static HealthWork of(HealthNote note) {
        var since = note.values().stream()
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast)
                .findFirst()
                .orElse(null);
        return new HealthWork(note, since);
    }
}
