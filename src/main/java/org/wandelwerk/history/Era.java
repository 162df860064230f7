package org.wandelwerk.history;

import java.time.Instant;

/**
 * The time between two restores: within it the numbers of transactions only grow.
 *
 * @param cluster the database cluster in which it began
 */
public record Era(int number, String reason, String cluster, Instant begunAt) {}
