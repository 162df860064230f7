package org.wandelwerk.reference;

import java.util.UUID;

/** An operation of a collection, as it is stored. */
public record ListedOperation(UUID id, CollectionId collection, FundedOperation operation) {}
