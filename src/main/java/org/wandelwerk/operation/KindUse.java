package org.wandelwerk.operation;

/** How often one kind of page was shown: within a week, and within the days that are looked at. */
public record KindUse(PageKind kind, long week, long all) {}
