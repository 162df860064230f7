package org.wandelwerk.notice;

/** The texts that an operator owes the public and may replace by files of the same names. */
public enum DutyText {
    IMPRINT("impressum"),
    PRIVACY("datenschutz"),
    ACCESSIBILITY("barrierefreiheit"),
    EASY_LANGUAGE("leichte-sprache");

    private final String word;

    DutyText(String word) {
        this.word = word;
    }

    /** The address of the page without its slash, and the beginning of the file's name. */
    public String word() {
        return word;
    }
}
