package org.wandelwerk.reference.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.reference.Collection;
import org.wandelwerk.reference.CollectionEntry;
import org.wandelwerk.reference.ListedOperation;
import org.wandelwerk.shell.Page;

/**
 * One collection with a part of its operations.
 *
 * @param words what is looked for among them; empty for all
 */
public record CollectionPage(CollectionEntry entry, String words, Slice<ListedOperation> part, boolean isFirst)
        implements Page {

    public Collection collection() {
        return entry.collection();
    }

    public String address() {
        return CollectionsPage.address(collection());
    }

    /** The address of the part behind this one. */
    public String nextAddress() {
        var after = "nach=" + part.next();
        return address() + "?"
                + (words.isEmpty() ? after : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&" + after);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
