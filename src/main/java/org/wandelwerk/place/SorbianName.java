package org.wandelwerk.place;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * The proven Sorbian name of a place, in Lower or Upper Sorbian.
 *
 * @param shortName the name without its qualifier, for maps: {@code Lubin} of {@code Lubin (Błota)}
 */
public record SorbianName(String name, String shortName, Language language) {

    /** One of the names of a place and its language, so that pages can mark it for those who hear them. */
    public record Either(String name, Language language) {

        /** The {@code lang} attribute of the name on a page of the given language; {@code null} in the page's own. */
        public @Nullable String lang(Language page) {
            return language == page ? null : language.tag();
        }
    }

    /** Both names one by one, the one of the reader first; one alone where there is no other. */
    static List<Either> words(String german, @Nullable SorbianName sorbian, Language reader) {
        var first = new Either(german, Language.DE);
        if (sorbian == null) {
            return List.of(first);
        }
        var second = new Either(sorbian.name, sorbian.language);
        return reader.isSorbian() ? List.of(second, first) : List.of(first, second);
    }

    /** Both names where a text cannot mark their languages, the one of the reader first: {@code Cottbus/Chóśebuz}. */
    static String beside(String german, @Nullable SorbianName sorbian, Language reader) {
        return words(german, sorbian, reader).stream().map(Either::name).collect(Collectors.joining("/"));
    }
}
