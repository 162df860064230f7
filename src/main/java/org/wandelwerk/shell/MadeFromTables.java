package org.wandelwerk.shell;

import java.util.Set;

/** Something that was made from tables, and is old as soon as one of them changes. */
interface MadeFromTables {

    /** The tables with their schemas, as in {@code news.items}. */
    Set<String> tables();

    default boolean isMadeFrom(Set<String> changed) {
        return tables().stream().anyMatch(changed::contains);
    }
}
