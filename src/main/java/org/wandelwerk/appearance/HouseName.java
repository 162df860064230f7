package org.wandelwerk.appearance;

import java.util.Map;
import java.util.TreeMap;
import org.wandelwerk.kernel.Language;

/** The words with which the house calls itself, by the keys of those that ship. */
final class HouseName {

    private HouseName() {}

    static Map<Language, Map<String, String>> words(LookVersion name) {
        return Map.of(Language.DE, words(name, "_de"), Language.EN, words(name, "_en"));
    }

    /** A sentence that was not given stays as it ships; a line that was not given is none. */
    private static Map<String, String> words(LookVersion name, String language) {
        var first = name.field("line1" + language);
        var second = name.field("line2" + language);
        var words = new TreeMap<>(Map.of(
                "shell.site",
                (first + " " + second).strip(),
                "shell.site.line1",
                first,
                "shell.site.line2",
                second,
                "shell.site.sorbian",
                name.field("sorbian")));
        var about = name.field("about" + language);
        if (!about.isEmpty()) {
            words.put("shell.footer.about", about);
        }
        return words;
    }
}
