package org.wandelwerk.operation;

import java.time.LocalDate;

/** How many pages were shown in a month, which is named by its first day. */
public record MonthUse(LocalDate month, long pages) {}
