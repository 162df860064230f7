package org.wandelwerk.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is compared: small letters without marks, words apart by one blank. Both ways are empty when it has
 * neither letters nor digits.
 *
 * @param plain with ä as a
 * @param spelled with ä as ae
 */
public record FoldedName(String plain, String spelled) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static FoldedName of(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l");
        var spelled = small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        var plain = withoutMarks(small);
        return new FoldedName(plain, spelled.equals(small) ? plain : withoutMarks(spelled));
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
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
