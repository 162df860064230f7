package org.wandelwerk.identity.access;

import org.wandelwerk.kernel.PersonId;

/** A role that somebody wants to give. */
public record GrantWish(PersonId person, String role, Scope scope, Days days, String reason) {}
