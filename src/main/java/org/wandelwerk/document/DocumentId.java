package org.wandelwerk.document;

import java.util.UUID;

/** The id of a document with all its versions. */
public record DocumentId(UUID value) {}
