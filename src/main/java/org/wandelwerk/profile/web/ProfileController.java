package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandIns.HandInOrder;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.shell.AnsweringThreads;
import org.wandelwerk.shell.Frames;

/** Shows a profile to those who write it, and takes it in. */
@RestController
@RequestMapping("/ideen/{key}")
class ProfileController {

    private final Profiles profiles;
    private final HandIns handIns;
    private final ProfilePages pages;
    private final ProfileDoor door;
    private final Frames frames;

    ProfileController(Profiles profiles, HandIns handIns, ProfilePages pages, ProfileDoor door, Frames frames) {
        this.profiles = profiles;
        this.handIns = handIns;
        this.pages = pages;
        this.door = door;
        this.frames = frames;
    }

    @GetMapping
    ResponseEntity<ProfilePage> show(
            @PathVariable String key, @RequestParam(defaultValue = "") String getan, HttpServletRequest request) {
        var done = getan.matches("abgegeben|verknuepft|zurueckgezogen|erlaubt|verwehrt|gesendet|gelesen|formular")
                ? ProfileMessage.done("profile.done." + getan)
                : null;
        return pages.page(HttpStatus.OK, door.open(request, key), request, done);
    }

    @PostMapping("/abgeben")
    ResponseEntity<ProfilePage> handIn(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(defaultValue = "-1") int stand,
            @RequestParam(defaultValue = "de") String sprache,
            HttpServletRequest request) {
        var at = handIns.cameIn(AnsweringThreads.waited());
        var profile = door.open(request, key);
        if (!door.isOurs(request, token) || !schluessel.matches("[0-9a-f]{32}")) {
            return expired(profile, request);
        }
        if (profile.revision() != stand && profiles.written(profile).open().takesFiles()) {
            return pages.page(
                    HttpStatus.PRECONDITION_FAILED, profile, request, ProfileMessage.error("profile.error.stale"));
        }
        if (profile.state().isWritable() && !isIdea(profile)) {
            return pages.page(
                    HttpStatus.UNPROCESSABLE_CONTENT, profile, request, ProfileMessage.error("profile.refused.idea"));
        }
        var order = new HandInOrder(schluessel, stand, language(sprache), door.person(), at);
        ProfileDoor.acting(() -> handIns.handIn(profile.id(), order));
        return done(profile, "abgegeben");
    }

    private boolean isIdea(Profile profile) {
        return profiles.written(profile).findings().stream().noneMatch(finding -> finding.stopsAnIdea());
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.DE);
    }

    @PostMapping("/zurueckziehen")
    ResponseEntity<ProfilePage> withdraw(
            @PathVariable String key, @RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!door.isOurs(request, token)) {
            return expired(profile, request);
        }
        if (!door.isAuthor(request, profile)) {
            return pages.page(HttpStatus.CONFLICT, profile, request, ProfileMessage.error("profile.refused.owner"));
        }
        ProfileDoor.acting(() -> handIns.withdraw(profile.id()));
        return done(profile, "zurueckgezogen");
    }

    private ResponseEntity<ProfilePage> expired(Profile profile, HttpServletRequest request) {
        return pages.page(
                HttpStatus.UNPROCESSABLE_CONTENT, profile, request, ProfileMessage.error("profile.error.expired"));
    }

    private ResponseEntity<ProfilePage> done(Profile profile, String what) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link("/ideen/" + profile.key()) + "?getan=" + what))
                .build();
    }
}
