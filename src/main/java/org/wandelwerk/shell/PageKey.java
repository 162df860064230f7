package org.wandelwerk.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells one shared answer from another.
 *
 * @param day the day on which it was made, because pages say what is ahead
 */
record PageKey(String address, @Nullable String query, Theme theme, LocalDate day) {

    private static final Set<String> SESSIONS = Set.of("SESSION", "__Host-SESSION");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Cookie[] NONE = {};

    /** Empty for whoever must not be given a shared answer: the signed-in, those who send, those who want no page. */
    static Optional<PageKey> of(HttpServletRequest request, LocalDate day) {
        var cookies = request.getCookies() == null ? NONE : request.getCookies();
        return METHODS.contains(request.getMethod()) && takesPages(request) && !isSignedIn(cookies)
                ? Optional.of(new PageKey(request.getRequestURI(), request.getQueryString(), Theme.of(cookies), day))
                : Optional.empty();
    }

    /** About the memory that it takes. */
    int weight() {
        return 2 * (address.length() + (query == null ? 0 : query.length()));
    }

    private static boolean takesPages(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted == null || accepted.contains("*/*") || accepted.contains("text/html");
    }

    private static boolean isSignedIn(Cookie[] cookies) {
        return Arrays.stream(cookies).anyMatch(cookie -> SESSIONS.contains(cookie.getName()));
    }
}
