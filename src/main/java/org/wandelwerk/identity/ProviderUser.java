package org.wandelwerk.identity;

import java.util.Set;

/** Somebody for whom the provider of an agency vouches. */
record ProviderUser(String issuer, String subject, String mail, String name, Set<String> groups) {}
