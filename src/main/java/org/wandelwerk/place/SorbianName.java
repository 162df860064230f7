package org.wandelwerk.place;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * The proven Sorbian name of a place, in Lower or Upper Sorbian.
 *
 * @param shortName the name without its qualifier, for maps: {@code Lubin} of {@code Lubin (Błota)}
 */
public record SorbianName(String name, String shortName, Language language) {

    /** Both names where a text cannot mark their languages, the one of the reader first: {@code Cottbus/Chóśebuz}. */
    static String beside(String german, @Nullable SorbianName sorbian, Language reader) {
        if (sorbian == null) {
            return german;
        }
        return reader.isSorbian() ? sorbian.name + "/" + german : german + "/" + sorbian.name;
    }
}
