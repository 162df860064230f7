package org.wandelwerk.notice;

import java.time.Instant;

/**
 * A report as it was received.
 *
 * @param reference what the sender was told, to be quoted
 */
public record StoredReport(String reference, Instant receivedAt, BarrierReport report) {}
