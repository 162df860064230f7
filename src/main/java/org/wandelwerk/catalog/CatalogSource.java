package org.wandelwerk.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Slice;

/** Where entries of one kind come from. */
interface CatalogSource {

    CatalogKind kind();

    /** The schema whose rows these records are: an id in a change there may be one of them. */
    String schema();

    /** Begins to read all: what every part needs is read once. */
    EntryParts parts();

    /** All entries of a source, part by part. */
    interface EntryParts {

        /**
         * One part of all, in any order that stays.
         *
         * @param after the cursor of the part before; {@code null} for the first
         */
        Slice<CatalogEntry> page(@Nullable String after, int size);
    }

    /** How many records are asked for at once when they changed: what is read of so many fits into little memory. */
    default int most() {
        return 500;
    }

    /** Those of the given records that are to be found. */
    List<CatalogEntry> of(Collection<UUID> ids);

    /** Parts of the ids, none of which has more than can be read at once. */
    default List<List<UUID>> pieces(Set<UUID> ids) {
        var all = List.copyOf(ids);
        var pieces = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += most()) {
            pieces.add(all.subList(from, Math.min(all.size(), from + most())));
        }
        return pieces;
    }
}
