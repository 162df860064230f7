package org.wandelwerk.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Gives what was made before, ahead of everything else; what has to be made is noted and kept. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageCacheFilter implements Filter {

    private static final Set<String> SESSIONS = Set.of("SESSION", "__Host-SESSION");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Lists that are written while they are read: they may be longer than what is kept. */
    private static final Pattern LONG_FILE = Pattern.compile("/(projekte|suche)\\.[a-z]{3,7}$");

    private static final Cookie[] NONE = {};

    private final PageCache cache;

    PageCacheFilter(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!cache.keepsDrawn()
                || !mayBeShared(asked)
                || LONG_FILE.matcher(asked.getRequestURI()).find()) {
            chain.doFilter(asked, answer);
            return;
        }
        var key = new PageKey(asked.getRequestURI(), asked.getQueryString(), Theme.of(cookies(asked)), cache.today());
        var known = cache.pages().find(key).orElse(null);
        if (known != null && cache.isTrusted()) {
            known.answer(asked, answer);
        } else {
            make(key, known, asked, answer, chain);
        }
    }

    /** Not for whoever is signed in, sends something, or wants no page. */
    private static boolean mayBeShared(HttpServletRequest request) {
        return METHODS.contains(request.getMethod())
                && takesPages(request.getHeader("Accept"))
                && Arrays.stream(cookies(request)).noneMatch(cookie -> SESSIONS.contains(cookie.getName()));
    }

    private static boolean takesPages(@Nullable String accepted) {
        return accepted == null || accepted.contains("*/*") || accepted.contains("text/html");
    }

    private static Cookie[] cookies(HttpServletRequest request) {
        return request.getCookies() == null ? NONE : request.getCookies();
    }

    /** An answer that leaves something with its reader is that reader's own, whatever the page says. */
    private static boolean isForEverybody(HttpServletResponse answered) {
        var control = String.valueOf(answered.getHeader("Cache-Control"));
        return answered.getStatus() == HttpServletResponse.SC_OK
                && answered.getHeader("Set-Cookie") == null
                && !control.contains("no-store")
                && !control.contains("private");
    }

    private void make(
            PageKey key,
            @Nullable CachedPage former,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var begun = cache.pages().turn();
        var held = new ContentCachingResponseWrapper(response);
        try (var notes = ReadNotes.take()) {
            chain.doFilter(request, held);
            if (notes.isShared() && isForEverybody(held)) {
                var made = CachedPage.of(held, held.getContentAsByteArray(), notes.tables());
                cache.pages().keep(key, made, begun);
                made.answer(request, response);
                return;
            }
        }
        if (held.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && former != null
                && cache.isRemembered()) {
            // because a reader is served better by what was true a moment ago than by nothing
            response.reset();
            former.answer(request, response);
        } else {
            held.copyBodyToResponse();
        }
    }
}
