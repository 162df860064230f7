package org.wandelwerk.identity.access;

import org.wandelwerk.kernel.PersonId;

/** A role of somebody was ended by hand before its time. */
public record RoleEnded(GrantId ended, PersonId holder, String code) {}
