package org.wandelwerk.kernel;

import java.util.Locale;

/** A language that pages can be in; each names itself. */
public enum Language {
    DE("de", "Deutsch"),
    EN("en", "English"),
    DSB("dsb", "Dolnoserbski"),
    HSB("hsb", "Hornjoserbsce"),
    PL("pl", "Polski");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag, for {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(tag);
    }

    public boolean isSorbian() {
        return this == DSB || this == HSB;
    }

    /** What stands before an address in this language: nothing for German, {@code /en} for English. */
    public String prefix() {
        return this == DE ? "" : "/" + tag;
    }
}
