package org.wandelwerk.identity;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * An invitation on its way to the mail server.
 *
 * @param by the name of who invited; {@code null} for nobody who could be asked
 * @param role what the person is invited as; {@code null} when no role was given with it
 * @param link which is kept nowhere else
 * @param tries how often it was tried, this time counted
 */
record InvitationMail(
        Person person,
        @Nullable String by,
        @Nullable Text role,
        LinkMailed.Letter letter,
        SecretToken link,
        int tries) {}
