package org.wandelwerk.kernel;

/** What a sum of money means; sums of different kinds are never mixed. */
public enum FigureKind {
    PLANNED_COST,
    CONFIRMED_VOLUME,
    APPLIED,
    APPROVED,
    GRANT,
    OWN_CONTRIBUTION,
    PAID,
    RECOVERED
}
