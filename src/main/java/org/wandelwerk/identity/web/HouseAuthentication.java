package org.wandelwerk.identity.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.wandelwerk.identity.SignIn;

/** Tells Spring Security who asks. */
final class HouseAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient SignIn signIn;

    HouseAuthentication(SignIn signIn) {
        super(List.of());
        this.signIn = signIn;
        setAuthenticated(signIn.isWhole());
    }

    @Override
    public Object getPrincipal() {
        return signIn.person().id();
    }

    @Override
    public String getName() {
        return signIn.person().id().value().toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
