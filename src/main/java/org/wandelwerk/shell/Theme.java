package org.wandelwerk.shell;

import java.util.Locale;

/** Light or dark, as the reader chose, or as the device says. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** The name in cookie, form and {@code data-theme}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a cookie or a form; anything unknown means that the device decides. */
    public static Theme of(String word) {
        for (var theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return AUTO;
    }
}
