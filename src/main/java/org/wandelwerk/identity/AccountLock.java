package org.wandelwerk.identity;

import java.time.Instant;

/** Since when and why somebody is kept out. */
public record AccountLock(Instant since, String because) {}
