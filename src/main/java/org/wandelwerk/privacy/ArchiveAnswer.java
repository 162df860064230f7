package org.wandelwerk.privacy;

import java.time.LocalDate;

/**
 * What the archive answered when records of a kind were offered to it.
 *
 * @param upTo the last day of the records that were offered
 * @param archive who answered
 */
public record ArchiveAnswer(
        String kind, LocalDate upTo, boolean isTaken, String archive, LocalDate answeredOn, String note) {}
