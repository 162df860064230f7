package org.wandelwerk.trail;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.wandelwerk.kernel.Text;

/**
 * What codes in a column are called that definitions or other records name, and no text of the house.
 *
 * @param keys the beginning of the keys by which the words of the column are called, such as {@code project.trail.x.}
 * @param names what is known of some codes; those without a name are left out
 */
public record TrailCodes(String keys, Function<Collection<String>, Map<String, Text>> names) {}
