package org.wandelwerk.identity.access;

import org.wandelwerk.kernel.Text;

/**
 * What a scope is called, and where its public page is.
 *
 * @param address such as {@code /werkstaetten/2}
 */
public record ScopeName(Scope scope, Text name, String address) {}
