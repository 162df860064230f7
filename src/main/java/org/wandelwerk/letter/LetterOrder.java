package org.wandelwerk.letter;

import java.util.Set;
import java.util.UUID;

/**
 * Letters that are to be made.
 *
 * @param body the key of the body
 * @param to the keys of those who get one
 * @param key makes sure that a form sent twice makes them once
 */
public record LetterOrder(UUID template, int version, String body, Set<UUID> to, String key) {

    public LetterOrder {
        to = Set.copyOf(to);
    }
}
