package org.wandelwerk.identity;

import java.util.UUID;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;

/**
 * A link into the house was sent to somebody.
 *
 * @param returnToken by which the mail is known when it comes back
 * @param isTaken whether the mail server took it
 * @param answer what the mail server said
 */
public record LinkMailed(
        PersonId person, LinkKind kind, Language language, UUID returnToken, boolean isTaken, String answer) {}
