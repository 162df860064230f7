package org.wandelwerk.operation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wandelwerk.operation.PageCounter;
import org.wandelwerk.operation.PageKind;

/** Counts each page that was shown, kept ready or made anew; it looks at the address and at nothing of the reader. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCountFilter extends OncePerRequestFilter {

    private final PageCounter counter;

    PageCountFilter(PageCounter counter) {
        this.counter = counter;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var kind = PageKind.of(request.getRequestURI());
        if (request.getMethod().equals("GET") && isShown(response, kind)) {
            counter.count(kind);
        }
    }

    /** A page that the reader's browser still has is shown too. */
    private static boolean isShown(HttpServletResponse response, PageKind kind) {
        var type = response.getContentType();
        return response.getStatus() == HttpServletResponse.SC_OK && type != null && type.startsWith("text/html")
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED && kind.isNamed();
    }
}
