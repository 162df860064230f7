package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * Who sits on a seat, and with which account.
 *
 * @param account {@code null} for somebody who does not sign in
 */
record SeatedDelegate(Delegate delegate, @Nullable PersonId account) {}
