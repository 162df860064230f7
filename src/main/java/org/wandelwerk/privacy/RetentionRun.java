package org.wandelwerk.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one night gave up of a kind, and how much had to wait for the archive.
 *
 * @param failure what kept it from giving up anything; {@code null} when nothing did
 */
public record RetentionRun(
        String kind,
        LocalDate day,
        int givenUp,
        int waiting,
        @Nullable String failure) {}
