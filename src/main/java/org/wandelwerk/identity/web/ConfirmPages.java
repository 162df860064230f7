package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.CodeGenerators;
import org.wandelwerk.identity.Passwords;
import org.wandelwerk.identity.ProviderDoor;
import org.wandelwerk.identity.SignInWay;

/** Makes the page that asks for another proof, with the ways that the person has. */
@Component
class ConfirmPages {

    private final Passwords passwords;
    private final CodeGenerators codes;
    private final ProviderDoor provider;
    private final FormTokens tokens;

    ConfirmPages(Passwords passwords, CodeGenerators codes, ProviderDoor provider, FormTokens tokens) {
        this.passwords = passwords;
        this.codes = codes;
        this.provider = provider;
        this.tokens = tokens;
    }

    /** Who came by the provider can prove it there once more. */
    ConfirmPage of(HttpServletRequest request, String onwards, @Nullable String error) {
        var signIn = CurrentSignIn.in(request);
        var person = signIn.person();
        return new ConfirmPage(
                tokens.of(request),
                Onwards.of(onwards).address(),
                person.mail().value(),
                person.isDemonstration() || passwords.hasOne(person.id()),
                codes.hasOne(person.id()),
                signIn.way() == SignInWay.PROVIDER ? provider.label() : null,
                error);
    }
}
