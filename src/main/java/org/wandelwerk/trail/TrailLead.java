package org.wandelwerk.trail;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where the public line of time of a record leads on, while another record goes on for it.
 *
 * @param word of the kind of records, as in {@link TrailSource}
 * @param on the address of the other record, without language, by the key of the one; empty for a record of its own
 */
public record TrailLead(String word, Function<String, Optional<String>> on) {}
