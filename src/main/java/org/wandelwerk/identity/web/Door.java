package org.wandelwerk.identity.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.Arrival;
import org.wandelwerk.identity.Ending;
import org.wandelwerk.identity.ProviderDoor;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.identity.SignInWay;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** The one door that all ways lead through: whoever comes in or proves more gets a new secret, the former is void. */
@Component
public class Door {

    /** A later one calls itself by the names of the former, too. */
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux");

    /** What the page of the sign-in is told of whom only the provider lets in. */
    static final String ONLY = "nur";

    private final SignIns signIns;
    private final ProviderDoor provider;
    private final SessionCookie cookie;
    private final FormTokens tokens;
    private final Frames frames;

    Door(SignIns signIns, ProviderDoor provider, SessionCookie cookie, FormTokens tokens, Frames frames) {
        this.signIns = signIns;
        this.provider = provider;
        this.cookie = cookie;
        this.tokens = tokens;
        this.frames = frames;
    }

    /**
     * Lets somebody in; empty for whom only the provider lets in, and who came another way.
     *
     * @return the secret for the browser
     */
    Optional<SecretToken> letIn(Arrival arrival, SignInStage standing, HttpServletRequest request) {
        if (arrival.way() != SignInWay.PROVIDER
                && provider.isOnlyWay(arrival.person().id())) {
            return Optional.empty();
        }
        var former = CurrentSignIn.of(request).map(CurrentSignIn::signIn).orElse(null);
        return Optional.of(
                standing == SignInStage.WHOLE
                        ? Acting.as(
                                arrival.person().actor(),
                                () -> signIns.begin(arrival, standing, device(request), former))
                        : signIns.begin(arrival, standing, device(request), former));
    }

    /** Where somebody is told that only the provider lets in. */
    String toProvider(String onwards) {
        return Onwards.of(onwards).behind(link(DeskGate.SIGN_IN), "anbieter=" + ONLY);
    }

    /** The sign-in of this request proved more, or once more. */
    SecretToken prove(HttpServletRequest request) {
        return prove(request, SignInStage.WHOLE);
    }

    /** The same, as far as the standing goes. */
    public SecretToken prove(HttpServletRequest request, SignInStage standing) {
        return signIns.prove(CurrentSignIn.in(request), standing);
    }

    void letOut(HttpServletRequest request) {
        CurrentSignIn.of(request)
                .map(CurrentSignIn::signIn)
                .ifPresent(signIn -> signIns.end(signIn, signIn.id(), Ending.LEFT));
    }

    /** An address in the language of this request. */
    public String link(String address) {
        return frames.current().link(address);
    }

    /** Leads on with a new secret. */
    public ResponseEntity<Page> lead(String address, SecretToken token) {
        return leading(address)
                .header(HttpHeaders.SET_COOKIE, cookie.given(token))
                .build();
    }

    /** Leads away without one. */
    ResponseEntity<Page> leadOut(String address) {
        return leading(address)
                .header(HttpHeaders.SET_COOKIE, cookie.taken())
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }

    public ResponseEntity<Page> lead(String address) {
        return leading(address).build();
    }

    /** Shows a page with a form to somebody who may not be signed in. */
    public ResponseEntity<Page> show(HttpStatus status, HttpServletRequest request, Page page, String token) {
        var answer = ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (CurrentSignIn.of(request).isPresent()
                        ? answer
                        : answer.header(HttpHeaders.SET_COOKIE, tokens.cookie(token)))
                .body(page);
    }

    /** The header that gives a new secret to a browser that is not led on. */
    String given(SecretToken token) {
        return cookie.given(token);
    }

    private ResponseEntity.BodyBuilder leading(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(address));
    }

    /** The browser in two words, for the list of sign-ins. */
    private static String device(HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return Stream.of(first(agent, BROWSERS), first(agent, SYSTEMS))
                .filter(word -> !word.isEmpty())
                .collect(joining(", "))
                .replace("Edg", "Edge")
                .replace("OPR", "Opera");
    }

    private static String first(String agent, List<String> words) {
        return words.stream().filter(agent::contains).findFirst().orElse("");
    }
}
