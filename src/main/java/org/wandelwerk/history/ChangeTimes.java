package org.wandelwerk.history;

import java.time.Instant;

/** How often a row changed, its beginning included, and when first and last. */
public record ChangeTimes(int changes, Instant first, Instant last) {}
