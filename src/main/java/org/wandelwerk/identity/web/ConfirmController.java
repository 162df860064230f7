package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.CodeDoor;
import org.wandelwerk.identity.PasswordDoor;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.shell.Page;

/** Lets people prove once more who they are, before they do something sensitive. */
@RestController
class ConfirmController {

    private final PasswordDoor passwordDoor;
    private final CodeDoor codeDoor;
    private final ConfirmPages pages;
    private final Door door;

    ConfirmController(PasswordDoor passwordDoor, CodeDoor codeDoor, ConfirmPages pages, Door door) {
        this.passwordDoor = passwordDoor;
        this.codeDoor = codeDoor;
        this.pages = pages;
        this.door = door;
    }

    @GetMapping(FreshSignInGuard.CONFIRM)
    ResponseEntity<Page> show(@RequestParam(defaultValue = "") String weiter, HttpServletRequest request) {
        return isWhole(request)
                ? page(HttpStatus.OK, request, weiter, null)
                : door.lead(Onwards.of(weiter).behind(door.link(DeskGate.SIGN_IN)));
    }

    @PostMapping(FreshSignInGuard.CONFIRM)
    ResponseEntity<Page> confirm(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String weiter,
            HttpServletRequest request) {
        if (!isWhole(request)) {
            return door.lead(Onwards.of(weiter).behind(door.link(DeskGate.SIGN_IN)));
        }
        var person = CurrentSignIn.in(request).person();
        return switch (answer(person, password, code, request.getRemoteAddr())) {
            case RIGHT -> door.lead(Onwards.of(weiter).or(door.link(DeskGate.ACCOUNT)), door.prove(request));
            case WRONG -> page(HttpStatus.UNPROCESSABLE_CONTENT, request, weiter, "identity.confirm.wrong");
            case WAIT -> page(HttpStatus.TOO_MANY_REQUESTS, request, weiter, "identity.signin.wait");
            case BUSY -> page(HttpStatus.TOO_MANY_REQUESTS, request, weiter, "identity.signin.busy");
        };
    }

    private CodeDoor.Answer answer(Person person, String password, String code, String address) {
        return switch (passwordDoor.open(person.mail().value(), password, address)) {
            case PasswordDoor.Answer.Right right ->
                right.standing() == SignInStage.WHOLE ? CodeDoor.Answer.RIGHT : codeDoor.open(person, code, address);
            case PasswordDoor.Answer.Wrong _ -> CodeDoor.Answer.WRONG;
            case PasswordDoor.Answer.Wait _ -> CodeDoor.Answer.WAIT;
            case PasswordDoor.Answer.Busy _ -> CodeDoor.Answer.BUSY;
        };
    }

    private static boolean isWhole(HttpServletRequest request) {
        return CurrentSignIn.of(request).filter(one -> one.signIn().isWhole()).isPresent();
    }

    private ResponseEntity<Page> page(
            HttpStatus status, HttpServletRequest request, String onwards, @Nullable String error) {
        var page = pages.of(request, onwards, error);
        return door.show(status, request, page, page.token());
    }
}
