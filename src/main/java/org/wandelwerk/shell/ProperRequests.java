package org.wandelwerk.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that no page of this house can mean, before anything reads them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class ProperRequests extends OncePerRequestFilter {

    private static final int LONGEST_QUERY = 4000;
    private static final int LONGEST_PATH = 1000;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (!METHODS.contains(request.getMethod())) {
            Defects.noteRefused("a method that no page takes");
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (query != null && query.length() > LONGEST_QUERY
                || request.getRequestURI().length() > LONGEST_PATH) {
            Defects.noteRefused("an address that is too long");
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        } else if (!isReadable(query)) {
            Defects.noteRefused("a query that is no UTF-8");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a query is UTF-8 behind its percent signs (RFC 3986, section 2.5). */
    static boolean isReadable(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) {
            return true;
        }
        var bytes = new ByteArrayOutputStream(query.length());
        for (int at = 0; at < query.length(); at++) {
            if (query.charAt(at) != '%') {
                bytes.write(query.charAt(at));
            } else if (at + 2 < query.length()
                    && HexFormat.isHexDigit(query.charAt(at + 1))
                    && HexFormat.isHexDigit(query.charAt(at + 2))) {
                bytes.write(HexFormat.fromHexDigits(query, at + 1, at + 3));
                at += 2;
            } else {
                return false;
            }
        }
        var sent = bytes.toByteArray();
        return Arrays.equals(new String(sent, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), sent);
    }
}
