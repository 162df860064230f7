package org.wandelwerk.identity.access;

import java.time.Instant;
import org.wandelwerk.kernel.PersonId;

/** That something granted was ended before its time: when, by whom and why. */
public record Revocation(Instant at, PersonId by, String reason) {}
