package org.wandelwerk.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one night gave up of a kind, and how much had to wait for the archive.
 *
 * @param former of how many rows it ended in history what ended otherwise, each counted once for each column
 * @param failure what kept it from giving up anything; {@code null} when nothing did
 */
public record RetentionRun(
        String kind,
        LocalDate day,
        int givenUp,
        int waiting,
        int former,
        @Nullable String failure) {}
