package org.wandelwerk.identity.access;

import org.wandelwerk.kernel.Text;

/**
 * A record of which people ask why they see it.
 *
 * @param address where its page is
 */
public record NamedMatter(Matter matter, Text name, String address) {}
