package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileBeginnings;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.web.check.IdeaCheck;
import org.wandelwerk.profile.web.check.IdeaChecks;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Begins profiles, and leads those on who come by a link. */
@RestController
class NewProfileController {

    private static final String PROMOTER = "promoter-kind";

    private final ProfileBeginnings beginnings;
    private final Profiles profiles;
    private final IdeaChecks checks;
    private final ProfileDoor door;
    private final FormGuard guard;
    private final Frames frames;

    NewProfileController(
            ProfileBeginnings beginnings,
            Profiles profiles,
            IdeaChecks checks,
            ProfileDoor door,
            FormGuard guard,
            Frames frames) {
        this.beginnings = beginnings;
        this.profiles = profiles;
        this.checks = checks;
        this.door = door;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping("/ideen/neu")
    ResponseEntity<NewProfilePage> show(
            @RequestParam(defaultValue = "") String traeger,
            @RequestParam(defaultValue = "") String zweck,
            @RequestParam(defaultValue = "") String thema,
            HttpServletRequest request) {
        return page(HttpStatus.OK, checks.of(traeger, zweck, thema), request, null);
    }

    private ResponseEntity<NewProfilePage> page(
            HttpStatus status, IdeaCheck check, HttpServletRequest request, @Nullable String error) {
        var token = guard.token(request);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(token))
                .body(new NewProfilePage(check, token, guard.newKey(), error));
    }

    @PostMapping("/ideen/neu")
    ResponseEntity<?> begin(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(defaultValue = "") String traeger,
            @RequestParam(defaultValue = "") String zweck,
            HttpServletRequest request) {
        if (!guard.isOurs(request, token) || !schluessel.matches("[0-9a-f]{32}")) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, checks.of(traeger, zweck, ""), request, "profile.error.expired");
        }
        var owner = door.person();
        var answer = ProfileDoor.acting(() -> beginnings.begin(schluessel, owner, zweck, request.getRemoteAddr()));
        if (answer.isEmpty()) {
            return page(HttpStatus.TOO_MANY_REQUESTS, checks.of(traeger, zweck, ""), request, "profile.error.often");
        }
        var begun = answer.get();
        if (checks.isPromoter(traeger)) {
            var first = new SaveAnswers(Map.of(PROMOTER, SaveAnswers.Typed.of(traeger, 0)));
            ProfileDoor.acting(() -> profiles.save(begun.profile().id(), first, owner));
        }
        var key = begun.profile().key();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, door.cookie(key, begun.token()), door.ofAuthor(key, begun.author()))
                .location(URI.create(frames.current().link("/ideen/" + key) + "/idee"))
                .build();
    }

    /** Keeps the secret of the link in the browser, so that it stands in no address from now on. */
    @GetMapping("/ideen/entwurf/{link}")
    ResponseEntity<Void> open(@PathVariable String link) {
        var profile = SecretToken.isOne(link) ? profiles.opened(new SecretToken(link)) : Optional.<Profile>empty();
        var key = profile.orElseThrow(() -> new NotFound("a profile by this link"))
                .key();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, door.opened(key, new SecretToken(link)))
                .location(URI.create(frames.current().link("/ideen/" + key)))
                .build();
    }
}
