package org.wandelwerk.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Theme;

/** Lets a reader choose light or dark; the form is guarded. */
@RestController
class DisplayController {

    private final Frames frames;
    private final FormGuard guard;

    DisplayController(Frames frames, FormGuard guard) {
        this.frames = frames;
        this.guard = guard;
    }

    @GetMapping("/darstellung")
    ResponseEntity<DisplayPage> show(@RequestParam(defaultValue = "/") String zurueck, HttpServletRequest request) {
        var token = guard.token(request);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(token))
                .body(new DisplayPage(frames.current().theme(), token, local(zurueck)));
    }

    @PostMapping("/darstellung")
    void choose(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String zurueck,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!guard.isOurs(request, token)) {
            throw new Refused("shell.display.token");
        }
        var chosen = Theme.of(theme);
        var age = chosen == Theme.AUTO ? Duration.ZERO : Duration.ofDays(365);
        response.addHeader(HttpHeaders.SET_COOKIE, guard.cookie(Frames.THEME_COOKIE, chosen.word(), age));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, URI.create(local(zurueck)).toASCIIString());
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    /** Only an address of this house may be gone back to. */
    private static String local(String address) {
        return address.matches("/(?:[A-Za-z0-9._~=&?%-][A-Za-z0-9._~=&?%/-]{0,500})?") ? address : "/";
    }
}
