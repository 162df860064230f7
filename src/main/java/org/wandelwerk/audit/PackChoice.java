package org.wandelwerk.audit;

/** How the records of a pack are chosen. */
public enum PackChoice {
    /** One that is named. */
    RECORD,
    /** All that speak of a body. */
    BODY,
    /** All that changed within some days. */
    PERIOD,
    /** So many of them, drawn by a seed. */
    SAMPLE
}
