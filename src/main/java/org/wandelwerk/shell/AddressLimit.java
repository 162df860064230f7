package org.wandelwerk.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses that no page of this house can mean, before anything reads them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class AddressLimit extends OncePerRequestFilter {

    private static final int LONGEST_QUERY = 4000;
    private static final int LONGEST_PATH = 1000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query != null && query.length() > LONGEST_QUERY
                || request.getRequestURI().length() > LONGEST_PATH) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        chain.doFilter(request, response);
    }
}
