package org.wandelwerk.notice;

import org.jspecify.annotations.Nullable;

/**
 * A barrier that somebody met.
 *
 * @param page where, as typed; may be empty
 * @param name of who wants an answer
 */
public record BarrierReport(
        String page,
        String message,
        @Nullable String name,
        @Nullable String mail) {}
