package org.wandelwerk.identity;

import org.wandelwerk.kernel.Language;

/**
 * An invitation on its way to the mail server.
 *
 * @param link which is kept nowhere else
 * @param isLastTry whether it is given up when it does not leave this time
 */
record InvitationMail(Person person, Language language, SecretToken link, boolean isLastTry) {}
