package org.wandelwerk.place;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** How names are compared: small letters without marks, words apart by one blank, ä as a and as ae. */
final class FoldedName {

    private FoldedName() {}

    /** The one or two ways in which a name may be written without marks. */
    static Set<String> of(String name) {
        var small = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l");
        var folded = new LinkedHashSet<String>();
        folded.add(withoutMarks(small));
        folded.add(withoutMarks(small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")));
        folded.remove("");
        return folded;
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
