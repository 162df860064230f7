package org.wandelwerk.operation;

import java.time.Instant;
import org.wandelwerk.monitor.HealthNote;

/**
 * Something about the house that somebody must do something about.
 *
 * @param since since when, as far as the note tells; otherwise when it was asked
 */
public record HealthWork(HealthNote note, Instant since) {

    static HealthWork of(HealthNote note, Instant now) {
        var since = note.values().stream()
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast)
                .findFirst()
                .orElse(now);
        return new HealthWork(note, since);
    }
}
