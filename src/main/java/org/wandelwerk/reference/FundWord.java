package org.wandelwerk.reference;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The name of a fund as a word of addresses, which still reads as its source writes it. */
final class FundWord {

    private static final int LONGEST = 80;

    /** What would otherwise lose what it says, or be another fund: ESF+ is none of the times of ESF. */
    private static final Map<String, String> WRITTEN =
            Map.of("+", " Plus", "ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss", "ł", "l");

    private FundWord() {}

    /** Empty for a name without Latin letters and digits. */
    static Optional<String> of(String name) {
        var written = name;
        for (var sign : WRITTEN.entrySet()) {
            written = written.replace(sign.getKey(), sign.getValue());
        }
        var word = Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-", "");
        return Optional.of(word.substring(0, Math.min(word.length(), LONGEST)).replaceAll("-$", ""))
                .filter(plain -> !plain.isEmpty());
    }
}
