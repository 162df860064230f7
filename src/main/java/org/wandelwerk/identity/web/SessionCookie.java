package org.wandelwerk.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.shell.PublicAddress;

/** The cookie that holds the secret of a sign-in; it ends with the browser, and no script can read it. */
@Component
class SessionCookie {

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    Optional<SecretToken> held(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(SecretToken::isOne)
                .map(SecretToken::new)
                .findFirst();
    }

    /** The {@code Set-Cookie} header that gives the secret to the browser. */
    String given(SecretToken token) {
        return cookie(token.value(), Duration.ofSeconds(-1));
    }

    /** The {@code Set-Cookie} header that takes it away. */
    String taken() {
        return cookie("", Duration.ZERO);
    }

    boolean isSent(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .anyMatch(cookie -> cookie.getName().equals(name()));
    }

    private String name() {
        return address.isSecure() ? "__Host-SESSION" : "SESSION";
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
