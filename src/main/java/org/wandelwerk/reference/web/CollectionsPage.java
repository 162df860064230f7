package org.wandelwerk.reference.web;

import org.wandelwerk.kernel.Slice;
import org.wandelwerk.reference.Collection;
import org.wandelwerk.reference.CollectionEntry;
import org.wandelwerk.shell.Page;

/** The collections of what was funded elsewhere, each with its source and what came of its last file. */
public record CollectionsPage(Slice<CollectionEntry> entries, boolean isFirst) implements Page {

    public static final String ADDRESS = "/schreibtisch/sammlungen";

    public static String address(Collection collection) {
        return ADDRESS + "/" + collection.key();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
