package org.wandelwerk.organisation;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is compared: small letters without marks, ä as ae, words apart by one blank.
 *
 * @param value the folded words; empty when the name has neither letters nor digits
 */
record FoldedName(String value) {

    static FoldedName of(String name) {
        var small = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ł", "l");
        return new FoldedName(Normalizer.normalize(small, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip());
    }
}
