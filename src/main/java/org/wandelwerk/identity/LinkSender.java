package org.wandelwerk.identity;

import org.wandelwerk.kernel.Language;
import org.wandelwerk.outgoing.Delivery;

/** Brings a link to its person; the secret is in it and is kept nowhere else. */
interface LinkSender {

    /** Whether anything can be sent now. */
    boolean isReady();

    /**
     * Tries once, and tells what became of it.
     *
     * @param first the language in which the mail begins
     */
    Delivery send(Person person, LinkKind kind, SecretToken token, Language first);
}
