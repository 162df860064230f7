package org.wandelwerk.place;

import org.wandelwerk.kernel.Language;

/**
 * The proven Sorbian name of a place, in Lower or Upper Sorbian.
 *
 * @param shortName the name without its qualifier, for maps: {@code Lubin} of {@code Lubin (Błota)}
 */
public record SorbianName(String name, String shortName, Language language) {}
