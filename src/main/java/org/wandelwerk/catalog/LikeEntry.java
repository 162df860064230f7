package org.wandelwerk.catalog;

/** An entry that is like another one, and why. */
record LikeEntry(CatalogEntry entry, Evidence evidence) {}
