package org.wandelwerk.reference;

import java.util.UUID;

/** A file was loaded into a collection. */
record CollectionLoaded(CollectionId collection, UUID run) {}
