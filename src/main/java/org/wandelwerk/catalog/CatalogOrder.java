package org.wandelwerk.catalog;

import java.util.Arrays;
import org.wandelwerk.kernel.NotFound;

/** The order of hits; where they are equal the title decides, and then the id. */
public enum CatalogOrder {
    /** The best first. */
    RELEVANCE("treffer"),
    TITLE("titel"),
    /** The newest first; those without date last. */
    DATE("entscheidung"),
    /** The largest sum first; those without one last. */
    SUM("kosten");

    private final String word;

    CatalogOrder(String word) {
        this.word = word;
    }

    /** What the address says. */
    public String word() {
        return word;
    }

    static CatalogOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findAny()
                .orElseThrow(() -> new NotFound("order " + word));
    }
}
