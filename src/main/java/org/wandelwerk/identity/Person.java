package org.wandelwerk.identity;

import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/**
 * Somebody with an account.
 *
 * @param isDemonstration whether the account belongs to the demonstration, and opens by its password alone
 */
public record Person(PersonId id, String name, MailAddress mail, boolean isDemonstration, boolean isLocked) {

    /** The person as history will remember it. */
    public Actor actor() {
        return new Actor(id, name);
    }
}
