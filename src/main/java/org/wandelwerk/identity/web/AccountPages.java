package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.CodeGenerators;
import org.wandelwerk.identity.Passkeys;
import org.wandelwerk.identity.Passwords;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.identity.SpareCodes;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/** Puts the page of one's own account together. */
@Component
class AccountPages {

    private static final String ISSUER = "Wandelwerk";

    private final Passkeys passkeys;
    private final Passwords passwords;
    private final CodeGenerators codes;
    private final SpareCodes spares;
    private final SignIns signIns;
    private final FormTokens tokens;

    AccountPages(
            Passkeys passkeys,
            Passwords passwords,
            CodeGenerators codes,
            SpareCodes spares,
            SignIns signIns,
            FormTokens tokens) {
        this.spares = spares;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.codes = codes;
        this.signIns = signIns;
        this.tokens = tokens;
    }

    ResponseEntity<Page> show(HttpServletRequest request, @Nullable String done) {
        return ResponseEntity.ok(page(request, FormErrors.NONE, done));
    }

    ResponseEntity<Page> refuse(HttpServletRequest request, HttpStatus status, String field, String error) {
        return ResponseEntity.status(status).body(page(request, FormErrors.NONE.with(field, error), null));
    }

    private AccountPage page(HttpServletRequest request, FormErrors errors, @Nullable String done) {
        var signIn = CurrentSignIn.in(request);
        var isFresh = signIns.isFresh(signIn);
        return new AccountPage(
                tokens.of(request),
                signIn,
                isFresh,
                passkeys.ofPerson(signIn.person().id()),
                secondWay(signIn.person(), isFresh),
                signIns.ofPerson(signIn),
                errors,
                done);
    }

    private AccountPage.SecondWay secondWay(Person person, boolean isFresh) {
        var hasPassword = passwords.hasOne(person.id());
        var hasCodes = codes.hasOne(person.id());
        var next = isFresh ? codes.proposed(person.id()).orElse(null) : null;
        var address = next == null ? null : address(person, next);
        return new AccountPage.SecondWay(
                hasPassword,
                hasCodes,
                next,
                address,
                address == null ? null : QrPicture.of(address),
                spares.left(person.id()),
                spares.usedLately(person.id()).orElse(null));
    }

    private static String address(Person person, String secret) {
        var account = URLEncoder.encode(person.mail().value(), StandardCharsets.UTF_8);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, account, secret, ISSUER);
    }
}
