package org.wandelwerk.reference;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.FoldedName;

/** Words that are first names, also two of them with a hyphen between. */
final class FirstNames {

    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Set<String> ALL = WordList.read("first-names.txt");

    private FirstNames() {}

    static boolean has(String word) {
        var parts = HYPHEN.split(word);
        return parts.length > 0 && parts.length <= 2 && Arrays.stream(parts).allMatch(FirstNames::isOne);
    }

    private static boolean isOne(String part) {
        return FoldedName.of(part).ways().stream().anyMatch(ALL::contains);
    }
}
