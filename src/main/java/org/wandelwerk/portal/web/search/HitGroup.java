package org.wandelwerk.portal.web.search;

import org.wandelwerk.kernel.Found;

/** The hits of one kind. */
public record HitGroup(SearchGroup group, Found<Hit> found) {

    public boolean isWhole() {
        return found.slice().items().size() == found.total();
    }
}
