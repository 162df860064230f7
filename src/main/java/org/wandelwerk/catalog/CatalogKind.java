package org.wandelwerk.catalog;

import java.util.Arrays;
import org.wandelwerk.kernel.NotFound;

/** What kinds of things the index knows, in the order in which they are shown. */
public enum CatalogKind {
    PROJECT("projekte"),
    ORGANISATION("akteure"),
    BODY("gremien"),
    MEETING("sitzungen"),
    RESOLUTION("beschluesse"),
    NEWS("aktuelles"),
    /** A file of a record, for those whom its newest version is given to. */
    DOCUMENT("dokumente"),
    /** What was funded elsewhere, as others published it. */
    OPERATION("anderswo");

    private final String word;

    CatalogKind(String word) {
        this.word = word;
    }

    /** What the address says. */
    public String word() {
        return word;
    }

    /** @throws NotFound when the word names no kind */
    public static CatalogKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findAny()
                .orElseThrow(() -> new NotFound("a kind of hits " + word));
    }
}
