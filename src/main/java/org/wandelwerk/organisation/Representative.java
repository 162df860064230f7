package org.wandelwerk.organisation;

import org.wandelwerk.kernel.Origin;

/** A person in a public role, with or without an account. */
public record Representative(RepresentativeId id, String name, Origin origin) {}
