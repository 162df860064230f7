package org.wandelwerk.draft;

import java.util.UUID;

/** The id of a draft. */
record DraftId(UUID value) {}
