package org.wandelwerk.portal.web.search;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;

/** Where hits of one kind come from. */
interface Hits {

    SearchGroup group();

    /**
     * One part of what was found.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    Found<Hit> find(SearchWords words, @Nullable String after, int size);
}
