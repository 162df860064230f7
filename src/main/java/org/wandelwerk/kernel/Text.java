package org.wandelwerk.kernel;

import org.jspecify.annotations.Nullable;

/** A text people read, in German and perhaps in English; a missing language falls back to German. */
public record Text(String de, @Nullable String en) {

    public static Text german(String de) {
        return new Text(de, null);
    }

    /** The text as far as possible in the wanted language. */
    public String in(Language wanted) {
        return wanted == Language.EN && en != null ? en : de;
    }

    /** The language that {@link #in} really gives, for the {@code lang} attribute. */
    public Language languageIn(Language wanted) {
        return wanted == Language.EN && en != null ? Language.EN : Language.DE;
    }
}
