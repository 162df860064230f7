package org.wandelwerk.reference;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes the name of a beneficiary out of other texts of an operation, and every first name with the word behind it.
 *
 * @param words the words of the name
 */
record NamelessText(Set<String> words) {

    private static final String GAP = "[…]";
    private static final Pattern GAPS = Pattern.compile("\\[…](?:[\\s,.&-]+\\[…])+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern BIG = Pattern.compile("\\p{Lu}.*");

    static NamelessText of(String beneficiary) {
        var words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        NaturalPersons.telling(beneficiary).forEach(words::add);
        return new NamelessText(words);
    }

    String in(String text) {
        var isAfterFirstName = new boolean[] {false};
        var nameless = WORD.matcher(text).replaceAll(found -> {
            var word = found.group();
            var isFirstName = BIG.matcher(word).matches() && FirstNames.has(word);
            var goes = words.contains(word)
                    || isFirstName
                    || isAfterFirstName[0] && BIG.matcher(word).matches();
            isAfterFirstName[0] = isFirstName;
            return goes ? GAP : word;
        });
        return GAPS.matcher(nameless).replaceAll(GAP);
    }
}
