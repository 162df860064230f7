package org.wandelwerk.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.Beginnings;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.PublicAddress;

/** The cookie by which a browser is known again that began something, and the address it knows this house by. */
@Component
class Begun {

    private static final String NAME = "begun";

    private final FormGuard guard;
    private final PublicAddress address;

    Begun(FormGuard guard, PublicAddress address) {
        this.guard = guard;
        this.address = address;
    }

    Optional<SecretToken> held(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(SecretToken::isOne)
                .map(SecretToken::new)
                .findFirst();
    }

    /** The {@code Set-Cookie} header that gives the secret to the browser. */
    String given(SecretToken token) {
        return guard.cookie(NAME, token.value(), Beginnings.LIFE);
    }

    /** On this very machine any port will do; elsewhere it is the public address and no other. */
    String origin(HttpServletRequest request) {
        return address.isLocal() ? "http://localhost:" + request.getServerPort() : address.of("");
    }
}
