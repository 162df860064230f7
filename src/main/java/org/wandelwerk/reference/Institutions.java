package org.wandelwerk.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words by which a name is that of a public body or an institution, which no merchant bears. */
final class Institutions {

    private static final Set<String> ALL = WordList.read("institutions.txt");
    private static final List<String> ENDINGS =
            all(word -> word.startsWith("-")).map(word -> word.substring(1)).toList();
    private static final List<String> BEGINNINGS =
            all(word -> word.endsWith("-")).toList();

    private static final Pattern BEHIND_FIRST = Pattern.compile("[ (].*");
    private static final Pattern BEFORE_LAST = Pattern.compile(".*, ");

    private Institutions() {}

    /** Whether a word of a name tells so: anywhere, before all others, or behind the last comma. */
    static boolean isOne(String name) {
        var small = name.strip().toLowerCase(Locale.ROOT);
        return ALL.contains("^" + BEHIND_FIRST.matcher(small).replaceFirst(""))
                || ALL.contains("^" + BEFORE_LAST.matcher(small).replaceFirst(""))
                || NaturalPersons.words(small).stream().anyMatch(Institutions::isTelling);
    }

    private static boolean isTelling(String word) {
        return ALL.contains(word)
                || ENDINGS.stream().anyMatch(word::endsWith)
                || BEGINNINGS.stream().anyMatch(word::startsWith);
    }

    private static Stream<String> all(Predicate<String> form) {
        return ALL.stream().filter(form);
    }
}
