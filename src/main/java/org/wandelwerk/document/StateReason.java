package org.wandelwerk.document;

import java.util.Locale;

/** Why a version is held or refused. */
public enum StateReason {
    NONE(""),
    /** There is no scanner, and nobody of the staff brought it. */
    STRANGER("stranger"),
    /** The scanner did not answer, or nothing that says clean. */
    SILENT("silent"),
    /** The scanner found something. */
    VIRUS("virus"),
    /** The office decided so. */
    OFFICE("office");

    private final String word;

    StateReason(String word) {
        this.word = word;
    }

    /** The end of the keys of its texts, and what stands in the table. */
    public String word() {
        return word;
    }

    static StateReason of(String word) {
        return word.isEmpty() ? NONE : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
