package org.wandelwerk.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address: small ASCII letters, digits and hyphens. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** Folds German, Sorbian, Polish and Czech letters; never empty, for a text without letters becomes {@code x}. */
    public static String of(String text) {
        var folded = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ł", "l");
        var slug = Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        return slug.isEmpty() ? "x" : slug;
    }
}
