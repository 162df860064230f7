package org.wandelwerk.draft;

import org.wandelwerk.identity.access.Permission;

/**
 * How a kind of records is called, and what it takes to work on it.
 *
 * @param word the word in the addresses of its pages
 * @param texts the beginning of the keys of its texts, such as {@code news.edit.}
 * @param title the field by which a record is called in lists
 */
public record KindTerms(String word, String texts, String title, Permission editing, Permission publishing) {}
