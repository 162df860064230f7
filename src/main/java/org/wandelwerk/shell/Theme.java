package org.wandelwerk.shell;

import jakarta.servlet.http.Cookie;
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

    /** As the reader's cookies say. */
    static Theme of(Cookie[] cookies) {
        for (var cookie : cookies) {
            if (cookie.getName().replace(FormGuard.HOST_PREFIX, "").equals(Frames.THEME_COOKIE)) {
                return of(cookie.getValue());
            }
        }
        return AUTO;
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
