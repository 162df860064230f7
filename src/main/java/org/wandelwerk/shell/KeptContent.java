package org.wandelwerk.shell;

import java.util.Set;

/**
 * What a public page shows, with what machines are told of it, the tables it was made from, and its body once that is
 * drawn.
 */
record KeptContent(Page page, PageHead head, Set<String> tables, KeptBody body) implements MadeFromTables {}
