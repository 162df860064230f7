package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.CodeGenerators;
import org.wandelwerk.identity.PasswordDoor;
import org.wandelwerk.identity.Passwords;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.shell.Page;

/** Lets people set and change their own password. */
@RestController
class PasswordController {

    static final String FORMER = "bisheriges";

    private final AccountPages pages;
    private final Passwords passwords;
    private final PasswordDoor passwordDoor;
    private final CodeGenerators codes;
    private final AccountDoor back;

    PasswordController(
            AccountPages pages,
            Passwords passwords,
            PasswordDoor passwordDoor,
            CodeGenerators codes,
            AccountDoor back) {
        this.pages = pages;
        this.passwords = passwords;
        this.passwordDoor = passwordDoor;
        this.codes = codes;
        this.back = back;
    }

    /**
     * The other sign-ins of the person end, and this one gets another secret. Who has a password must say it; who
     * forgot it comes by a link and sets up.
     */
    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/passwort")
    ResponseEntity<Page> change(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String bisheriges,
            HttpServletRequest request) {
        var signIn = CurrentSignIn.in(request);
        if (signIn.person().isDemonstration()) {
            return pages.refuse(request, HttpStatus.CONFLICT, "password", "identity.account.demonstration");
        }
        var fault = passwords.fault(signIn.person(), password);
        if (fault.isPresent()) {
            return pages.refuse(request, HttpStatus.UNPROCESSABLE_CONTENT, "password", fault.get());
        }
        return isAsked(signIn)
                ? switch (passwordDoor.open(signIn.person().mail().value(), bisheriges, request.getRemoteAddr())) {
                    case PasswordDoor.Answer.Right _ -> changed(signIn, password, request);
                    case PasswordDoor.Answer.Wrong _ ->
                        pages.refuse(
                                request,
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                FORMER,
                                "identity.second.password.former.wrong");
                    case PasswordDoor.Answer.Wait _ ->
                        pages.refuse(request, HttpStatus.TOO_MANY_REQUESTS, FORMER, "identity.signin.wait");
                    case PasswordDoor.Answer.Busy _ ->
                        pages.refuse(request, HttpStatus.TOO_MANY_REQUESTS, FORMER, "identity.account.busy");
                }
                : changed(signIn, password, request);
    }

    private boolean isAsked(SignIn signIn) {
        return signIn.isWhole() && passwords.hasOne(signIn.person().id());
    }

    private ResponseEntity<Page> changed(SignIn signIn, String password, HttpServletRequest request) {
        if (!passwords.change(signIn, password)) {
            return pages.refuse(request, HttpStatus.TOO_MANY_REQUESTS, "password", "identity.account.busy");
        }
        if (!codes.hasOne(signIn.person().id())) {
            codes.propose(signIn.person().id());
        }
        return back.proved(request, "passwort");
    }
}
