package org.wandelwerk.reference;

/** An operation funded elsewhere that is much like what somebody writes about, with the collection that tells of it. */
public record SimilarOperation(FundedOperation operation, Collection collection) {}
