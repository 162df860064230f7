package org.wandelwerk.privacy;

import java.time.Instant;

/**
 * Records that are due and wait until the public archive has answered.
 *
 * @param kind the word of the records
 * @param since the first night that left them there
 */
public record ArchiveTurn(String kind, Instant since) {}
