package org.wandelwerk.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text as it is compared: small letters without marks, words apart by one blank. Both ways are empty when it has
 * neither letters nor digits.
 *
 * @param plain with ä as a
 * @param spelled with ä as ae
 */
public record FoldedName(String plain, String spelled) {

    public static FoldedName of(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l");
        var spelled = small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return new FoldedName(withoutMarks(small), withoutMarks(spelled));
    }

    /** The one or two ways in which it may be written without marks; none when there is nothing to compare. */
    public Set<String> ways() {
        var ways = new LinkedHashSet<String>();
        ways.add(plain);
        ways.add(spelled);
        ways.remove("");
        return ways;
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
