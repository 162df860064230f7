package org.wandelwerk.committee;

/**
 * A committee as the list of all shows it.
 *
 * @param seats how many organisations have a seat today
 */
public record CommitteeEntry(Committee committee, int seats) {}
