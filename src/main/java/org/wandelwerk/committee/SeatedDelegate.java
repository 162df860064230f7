package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.PersonId;

/**
 * Who sits on a seat, and with which account.
 *
 * @param account {@code null} for somebody who does not sign in
 * @param mail where letters go, as the list of members has it
 */
record SeatedDelegate(
        Delegate delegate,
        @Nullable PersonId account,
        @Nullable MailAddress mail) {}
