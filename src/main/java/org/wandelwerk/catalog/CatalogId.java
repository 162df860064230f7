package org.wandelwerk.catalog;

import java.util.UUID;

/** Which record an entry of the index stands for. */
public record CatalogId(CatalogKind kind, UUID record) {

    /** As the index has it: {@code PROJECT/0b0e…}. */
    public String printed() {
        return kind + "/" + record;
    }

    static CatalogId read(String printed) {
        var slash = printed.indexOf('/');
        return new CatalogId(
                CatalogKind.valueOf(printed.substring(0, slash)), UUID.fromString(printed.substring(slash + 1)));
    }
}
