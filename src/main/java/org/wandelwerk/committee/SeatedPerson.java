package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.Person;

/**
 * Somebody who sits on a seat today or later.
 *
 * @param account what belongs to this person; {@code null} for somebody who does not sign in
 * @param proposal the account with the very address to which letters go, as long as none belongs to the person
 */
public record SeatedPerson(
        Sitting sitting,
        String name,
        @Nullable Person account,
        @Nullable Person proposal) {}
