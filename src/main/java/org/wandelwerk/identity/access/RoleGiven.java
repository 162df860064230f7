package org.wandelwerk.identity.access;

import org.wandelwerk.kernel.PersonId;

/** Somebody got a role by hand. */
public record RoleGiven(GrantId grant, PersonId person, String role) {}
