package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.wandelwerk.shell.FormGuard;

/**
 * What a form must send to be ours: of whoever is signed in a digest of the secret, which changes with it; of everybody
 * else what the same browser keeps as a cookie.
 */
@Component
public class FormTokens implements CsrfTokenRepository {

    static final String FIELD = "token";
    static final String HEADER = "X-Form-Token";

    private final FormGuard guard;

    FormTokens(FormGuard guard) {
        this.guard = guard;
    }

    /** The token for the hidden field of a form on a page that this request gets. */
    public String of(HttpServletRequest request) {
        return CurrentSignIn.of(request)
                .map(current -> current.token().formToken())
                .orElseGet(() -> guard.token(request));
    }

    /** The {@code Set-Cookie} header that belongs to the token. */
    String cookie(String token) {
        return guard.cookie(token);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(HEADER, FIELD, of(request));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // kept by the sign-in or given out with the page
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return generateToken(request);
    }
}
