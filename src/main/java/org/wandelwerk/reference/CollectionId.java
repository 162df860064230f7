package org.wandelwerk.reference;

import java.util.UUID;

/** The id of a collection: the same for the same key. */
public record CollectionId(UUID value) {}
