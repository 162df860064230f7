package org.wandelwerk.identity.access;

import org.wandelwerk.kernel.AudienceToken;

/** Somebody who may read a record by what was granted: by which token, and by which grant. */
public record AudienceReader(AudienceToken token, HeldRight by) {}
