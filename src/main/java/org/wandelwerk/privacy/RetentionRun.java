package org.wandelwerk.privacy;

import java.time.LocalDate;

/** What one night gave up of a kind, and how much had to wait for the archive. */
public record RetentionRun(String kind, LocalDate day, int givenUp, int waiting) {}
