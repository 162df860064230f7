package org.wandelwerk.identity;

import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;

/**
 * An invitation whose mail is to leave now.
 *
 * @param language in which its mail begins
 * @param isLastTry whether it is given up when it does not leave this time
 */
record DueInvitation(PersonId person, Language language, boolean isLastTry) {}
