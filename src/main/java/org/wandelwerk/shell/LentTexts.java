package org.wandelwerk.shell;

import java.util.Set;
import java.util.function.Supplier;

/**
 * Texts that a page shows though nothing of the page names them, because their keys come with the records it shows.
 *
 * @param page the class of the page
 * @param keys whole keys, and beginnings of keys, which end in a dot
 */
public record LentTexts(Class<? extends Page> page, Supplier<Set<String>> keys) {}
