package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.PasskeyDoor;
import org.wandelwerk.identity.PasskeyOrigin;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.SignInStage;

/** Speaks with the script of the passkeys: a question, then the browser's answer, then where to go on. */
@RestController
class PasskeyController {

    private static final String ENTER = "/anmelden/passkey";
    private static final String REGISTER = "/schreibtisch/konto/passkey";
    private static final int LONGEST_ANSWER = 20_000;

    private final PasskeyDoor passkeys;
    private final Door door;
    private final Begun begun;

    PasskeyController(PasskeyDoor passkeys, Door door, Begun begun) {
        this.passkeys = passkeys;
        this.door = door;
        this.begun = begun;
    }

    @PostMapping(ENTER + "/frage")
    ResponseEntity<String> askToEnter(HttpServletRequest request) {
        return ask(passkeys.askToEnter(origin(request)));
    }

    @PostMapping(ENTER)
    ResponseEntity<Map<String, String>> enter(
            @RequestBody String answer, @RequestParam(defaultValue = "") String weiter, HttpServletRequest request) {
        return begun(request, answer)
                .flatMap(secret -> passkeys.enter(origin(request), secret, answer))
                .map(arrival -> door.letIn(arrival, SignInStage.WHOLE, request)
                        .map(token -> next(Onwards.of(weiter).or(door.link(DeskGate.DESK)), token))
                        .orElseGet(() -> ResponseEntity.ok(Map.of("next", door.toProvider(weiter)))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of()));
    }

    @FreshSignIn
    @PostMapping(REGISTER + "/frage")
    ResponseEntity<String> askToRegister(HttpServletRequest request) {
        return ask(passkeys.askToRegister(CurrentSignIn.in(request).person(), origin(request)));
    }

    /** A new way in is a new proof: the sign-in becomes whole, and gets another secret. */
    @FreshSignIn
    @PostMapping(REGISTER)
    ResponseEntity<Map<String, String>> register(
            @RequestBody String answer, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        var person = CurrentSignIn.in(request).person();
        return begun(request, answer)
                .filter(secret -> passkeys.register(person, origin(request), secret, answer, label(name)))
                .map(_ -> next(door.link(DeskGate.ACCOUNT) + "?getan=passkey", door.prove(request)))
                .orElseGet(() -> ResponseEntity.badRequest().body(Map.of()));
    }

    /** What a passkey is called; never nothing. */
    static String label(String typed) {
        var label = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return label.isEmpty() ? "Passkey" : label.substring(0, Math.min(label.length(), 60));
    }

    private ResponseEntity<String> ask(PasskeyDoor.Question question) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, begun.given(question.begun()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(question.json());
    }

    private ResponseEntity<Map<String, String>> next(String page, SecretToken token) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, door.given(token))
                .body(Map.of("next", page));
    }

    private Optional<SecretToken> begun(HttpServletRequest request, String answer) {
        return begun.held(request).filter(_ -> answer.length() <= LONGEST_ANSWER);
    }

    private PasskeyOrigin origin(HttpServletRequest request) {
        return new PasskeyOrigin(begun.origin(request));
    }
}
