package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.kernel.NotFound;

/** The sign-in with which a request came, and the secret it came with. */
public record CurrentSignIn(SignIn signIn, SecretToken token) {

    private static final String ATTRIBUTE = CurrentSignIn.class.getName();

    void note(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<CurrentSignIn> of(HttpServletRequest request) {
        return Optional.ofNullable((CurrentSignIn) request.getAttribute(ATTRIBUTE));
    }

    /** The sign-in of a request that the gate let through. */
    public static SignIn in(HttpServletRequest request) {
        return of(request).orElseThrow(() -> new NotFound("a sign-in")).signIn();
    }
}
