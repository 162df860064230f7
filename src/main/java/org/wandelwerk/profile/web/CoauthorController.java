package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.profile.OwnProfiles;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Where whoever began a profile says who writes along, and who may take it into an account. */
@RestController
@RequestMapping("/ideen/{key}")
class CoauthorController {

    private final Profiles profiles;
    private final OwnProfiles own;
    private final ProfilePages pages;
    private final ProfileDoor door;
    private final FormGuard guard;
    private final Frames frames;

    CoauthorController(
            Profiles profiles, OwnProfiles own, ProfilePages pages, ProfileDoor door, FormGuard guard, Frames frames) {
        this.profiles = profiles;
        this.own = own;
        this.pages = pages;
        this.door = door;
        this.guard = guard;
        this.frames = frames;
    }

    /** Replaces the link by which others write along; the former one opens nothing any more. */
    @PostMapping("/verknuepfung")
    ResponseEntity<ProfilePage> replaceLink(
            @PathVariable String key, @RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, profile, request, "profile.error.expired");
        }
        if (!door.isAuthor(request, profile)) {
            return refused(HttpStatus.CONFLICT, profile, request, "profile.refused.owner");
        }
        var link = ProfileDoor.acting(() -> profiles.link(profile.id()));
        return done(profile, "verknuepft")
                .header(HttpHeaders.SET_COOKIE, door.cookie(profile.key(), link))
                .build();
    }

    /** @param erlaubt {@code ja} when those who write along may take it into their account */
    @PostMapping("/uebergabe")
    ResponseEntity<ProfilePage> allowTaking(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String erlaubt,
            HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, profile, request, "profile.error.expired");
        }
        if (!door.isAuthor(request, profile)) {
            return refused(HttpStatus.CONFLICT, profile, request, "profile.refused.owner");
        }
        var isAllowed = erlaubt.equals("ja");
        ProfileDoor.acting(() -> {
            own.allowTaking(profile.id(), isAllowed);
            return profile;
        });
        return done(profile, isAllowed ? "erlaubt" : "verwehrt").build();
    }

    private ResponseEntity<ProfilePage> refused(
            HttpStatus status, Profile profile, HttpServletRequest request, String message) {
        return pages.page(status, profile, request, ProfileMessage.error(message));
    }

    private ResponseEntity.BodyBuilder done(Profile profile, String what) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link("/ideen/" + profile.key()) + "?getan=" + what));
    }
}
