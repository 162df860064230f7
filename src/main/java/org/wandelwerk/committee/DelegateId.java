package org.wandelwerk.committee;

import java.util.UUID;

/** The id of a delegate. */
record DelegateId(UUID value) {}
