package org.wandelwerk.document;

import java.util.UUID;

/**
 * The record of another module that a document belongs to.
 *
 * @param kind a word for its kind, such as {@code draft-idea}
 */
public record DocumentOwner(String kind, UUID id) {}
