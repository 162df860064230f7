package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** What a public page shows, with the tables it was made from. */
record KeptContent(Page page, PageHead head, Set<String> tables, KeptBody body) implements MadeFromTables {

    private static final String NOTE = KeptContent.class.getName();

    /** Tells whoever draws the page of this request that it is kept. */
    void note(HttpServletRequest request) {
        request.setAttribute(NOTE, this);
    }

    /** The content of this request, when it is kept and the page is its own. */
    static Optional<KeptContent> of(Page page, HttpServletRequest request) {
        return request.getAttribute(NOTE) instanceof KeptContent kept && kept.page() == page
                ? Optional.of(kept)
                : Optional.empty();
    }
}
