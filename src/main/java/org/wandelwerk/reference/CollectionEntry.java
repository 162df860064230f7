package org.wandelwerk.reference;

import org.jspecify.annotations.Nullable;

/**
 * A collection with what is in it.
 *
 * @param size how many operations it has
 * @param last the last file that was loaded
 */
public record CollectionEntry(
        Collection collection, int size, @Nullable LoadRun last) {}
