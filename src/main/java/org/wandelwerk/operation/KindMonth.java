package org.wandelwerk.operation;

import java.time.LocalDate;

/** How often one kind of page was shown in a month, which is named by its first day. */
public record KindMonth(LocalDate month, PageKind kind, long pages) {}
