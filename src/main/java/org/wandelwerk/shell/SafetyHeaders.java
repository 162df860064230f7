package org.wandelwerk.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers what a page of this house may do: load from this house alone, and be framed by nobody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SafetyHeaders extends OncePerRequestFilter {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "encrypted-media=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), "
            + "publickey-credentials-create=(self), publickey-credentials-get=(self), usb=()";

    /** Addresses that somebody's own things stand at, or a secret in the address itself; in every language. */
    private static final Pattern PRIVATE = Pattern.compile(
            "(/(en|dsb|hsb|pl))?/(abmelden|anmelden|einladung|ideen|mitteilungen|neue-adresse|rueckkehr|"
                    + "schreibtisch|suche/merken|zugang-verloren)(/.*)?");

    private static final String YEAR_WITH_SUBDOMAINS = "max-age=31536000; includeSubDomains";

    private final Frames frames;
    private final PublicAddress publicAddress;

    SafetyHeaders(Frames frames, PublicAddress publicAddress) {
        this.frames = frames;
        this.publicAddress = publicAddress;
    }

    /** What every answer says, even one that no page of the house has a part in. */
    static void write(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        write(response);
        if (publicAddress.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR_WITH_SUBDOMAINS);
        }
        if (PRIVATE.matcher(request.getRequestURI()).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Referrer-Policy", "same-origin");
        }
        if (publicAddress.testNotice() != null || frames.of(request).isDemonstration()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        chain.doFilter(request, response);
    }
}
