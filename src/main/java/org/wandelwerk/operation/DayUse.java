package org.wandelwerk.operation;

import java.time.LocalDate;

/** How many pages were shown on a day. */
public record DayUse(LocalDate day, long pages) {}
