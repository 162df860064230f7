package org.wandelwerk.shell.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Theme;

/** Lets a reader choose light or dark; the form is guarded by a token that the same browser keeps as a cookie. */
@RestController
class DisplayController {

    private static final String TOKEN_COOKIE = "display-token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Frames frames;
    private final PublicAddress publicAddress;

    DisplayController(Frames frames, PublicAddress publicAddress) {
        this.frames = frames;
        this.publicAddress = publicAddress;
    }

    @GetMapping("/darstellung")
    ResponseEntity<DisplayPage> show(
            @CookieValue(name = TOKEN_COOKIE, defaultValue = "") String known,
            @RequestParam(defaultValue = "/") String zurueck) {
        var token = known.matches("[0-9a-f]{32}") ? known : newToken();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, cookie(TOKEN_COOKIE, token, Duration.ofDays(1)))
                .body(new DisplayPage(frames.current().theme(), token, local(zurueck)));
    }

    @PostMapping("/darstellung")
    void choose(
            @CookieValue(name = TOKEN_COOKIE, defaultValue = "") String known,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String zurueck,
            HttpServletResponse response) {
        if (token.isEmpty() || !MessageDigest.isEqual(known.getBytes(), token.getBytes())) {
            throw new org.wandelwerk.kernel.Refused("shell.display.token");
        }
        var chosen = Theme.of(theme);
        var age = chosen == Theme.AUTO ? Duration.ZERO : Duration.ofDays(365);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(Frames.THEME_COOKIE, chosen.word(), age));
        response.setHeader(HttpHeaders.LOCATION, URI.create(local(zurueck)).toASCIIString());
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    private String cookie(String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(publicAddress.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private static String newToken() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Only an address of this house may be gone back to. */
    private static String local(String address) {
        return address.matches("/(?:[A-Za-z0-9._~=&?%-][A-Za-z0-9._~=&?%/-]{0,500})?") ? address : "/";
    }
}
