package org.wandelwerk.portal.web.found;

import org.springframework.stereotype.Component;
import org.wandelwerk.place.CoalSites;
import org.wandelwerk.shell.Frame;

/** Makes the lines of a file, with what the values of facets are called on that day. */
@Component
class FoundLines {

    private final FacetBook book;
    private final CoalSites coal;

    FoundLines(FacetBook book, CoalSites coal) {
        this.book = book;
        this.coal = coal;
    }

    FoundLine in(Frame frame) {
        return new FoundLine(book.labels(), coal, frame);
    }
}
