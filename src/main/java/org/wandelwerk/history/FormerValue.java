package org.wandelwerk.history;

import java.time.Instant;

/**
 * What a column of a public record had until it was changed or its row went.
 *
 * @param record the id of the record
 * @param value what stood there before
 * @param until when it was changed
 */
public record FormerValue(String record, String value, Instant until) {}
