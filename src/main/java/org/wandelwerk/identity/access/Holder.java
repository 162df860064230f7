package org.wandelwerk.identity.access;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * Somebody who may hold roles.
 *
 * @param mail {@code null} for somebody who acts without an account
 */
public record Holder(PersonId id, String name, @Nullable String mail) {}
