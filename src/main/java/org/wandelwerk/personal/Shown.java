package org.wandelwerk.personal;

import org.wandelwerk.kernel.PersonId;

/**
 * Something confidential that a page shows.
 *
 * @param kind what it is, the end of a text's key
 * @param key which one
 * @param concerned whose data it is
 */
public record Shown(String kind, String key, PersonId concerned) {}
