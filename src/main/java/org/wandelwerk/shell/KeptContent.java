package org.wandelwerk.shell;

import java.util.Set;

/** What a public page shows, with the tables it was made from. */
record KeptContent(Page page, Set<String> tables) implements MadeFromTables {}
