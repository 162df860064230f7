package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.ProviderDoor;
import org.wandelwerk.identity.ProviderDoor.Return;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.Page;

/** Sends people to the sign-in of their agency, and lets them in when they come back. */
@RestController
class ProviderController {

    private static final String START = "/anmelden/anbieter";
    private static final String BACK = "/anmelden/anbieter/zurueck";

    private final ProviderDoor provider;
    private final Door door;
    private final Begun begun;
    private final SignIns signIns;

    ProviderController(ProviderDoor provider, Door door, Begun begun, SignIns signIns) {
        this.signIns = signIns;
        this.provider = provider;
        this.door = door;
        this.begun = begun;
    }

    @GetMapping(START)
    ResponseEntity<Page> leave(@RequestParam(defaultValue = "") String weiter, HttpServletRequest request) {
        if (provider.label() == null) {
            throw new NotFound("a provider");
        }
        var onwards = Onwards.of(weiter).or(door.link(DeskGate.DESK));
        var isAgain =
                CurrentSignIn.of(request).filter(one -> one.signIn().isWhole()).isPresent();
        return provider.leave(begun.origin(request) + BACK, onwards, isAgain)
                .map(departure -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.SET_COOKIE, begun.given(departure.begun()))
                        .location(URI.create(departure.address()))
                        .<Page>build())
                .orElseGet(() -> failed(weiter));
    }

    @GetMapping(BACK)
    ResponseEntity<Page> arrive(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        var signedIn = CurrentSignIn.of(request)
                .map(CurrentSignIn::signIn)
                .filter(SignIn::isWhole)
                // because whoever finds a desk open could else add a lasting way in of their own
                .filter(signIns::isFresh)
                .map(one -> one.person().id())
                .orElse(null);
        var back = begun.held(request).map(token -> provider.arrive(token, state, code, signedIn));
        return switch (back.orElseGet(() -> new Return.Failed(""))) {
            case Return.Arrived(var arrival, var onwards) ->
                door.letIn(arrival, SignInStage.WHOLE, request)
                        .map(token -> door.lead(onwards, token))
                        .orElseGet(() -> failed(onwards));
            case Return.Failed(var onwards) -> failed(onwards);
        };
    }

    /** What waits for its sender waits on; to the desk itself every way leads. */
    private ResponseEntity<Page> failed(String onwards) {
        var waiting = Onwards.of(onwards.endsWith(DeskGate.DESK) ? "" : onwards);
        return door.lead(waiting.behind(door.link(DeskGate.SIGN_IN), "anbieter=nein"));
    }
}
