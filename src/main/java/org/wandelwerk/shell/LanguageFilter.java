package org.wandelwerk.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wandelwerk.kernel.Language;

/** Takes the language off the address, so that {@code /en/projekte} is the page {@code /projekte} in English. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageFilter extends OncePerRequestFilter {

    private static final String LANGUAGE = LanguageFilter.class.getName() + ".language";
    private static final String PATH = LanguageFilter.class.getName() + ".path";

    private final Offers offers;

    LanguageFilter(Offers offers) {
        this.offers = offers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRequestURI();
        for (var language : Language.values()) {
            var prefix = language.prefix();
            if (!prefix.isEmpty() && (address.equals(prefix) || address.startsWith(prefix + "/"))) {
                var path = address.substring(prefix.length());
                request.setAttribute(LANGUAGE, language);
                request.setAttribute(PATH, path.isEmpty() ? "/" : path);
                answer(language, new WithoutLanguage(request, prefix), response, chain);
                return;
            }
        }
        request.setAttribute(PATH, address);
        chain.doFilter(request, response);
    }

    /** A language that no page has yet is answered by a page that leads to the same address in another one. */
    private void answer(Language language, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (offers.opens(language)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.DE;
    }

    static String pathOf(HttpServletRequest request) {
        return request.getAttribute(PATH) instanceof String path ? path : "/";
    }

    private static class WithoutLanguage extends HttpServletRequestWrapper {

        private final String prefix;

        WithoutLanguage(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getRequestURI() {
            return without(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return without(super.getServletPath());
        }

        private String without(String path) {
            var rest = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
            return rest.isEmpty() ? "/" : rest;
        }
    }
}
