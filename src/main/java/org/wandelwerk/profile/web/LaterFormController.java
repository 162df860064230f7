package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.profile.ProfileBeginnings;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Lets a draft go over to the form by which others are asked today, after its page said what that asks. */
@RestController
class LaterFormController {

    private final ProfileBeginnings beginnings;
    private final ProfilePages pages;
    private final ProfileDoor door;
    private final FormGuard guard;
    private final Frames frames;

    LaterFormController(
            ProfileBeginnings beginnings, ProfilePages pages, ProfileDoor door, FormGuard guard, Frames frames) {
        this.beginnings = beginnings;
        this.pages = pages;
        this.door = door;
        this.guard = guard;
        this.frames = frames;
    }

    @PostMapping("/ideen/{key}/formular")
    ResponseEntity<ProfilePage> goOver(
            @PathVariable String key, @RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            return pages.page(
                    HttpStatus.UNPROCESSABLE_CONTENT, profile, request, ProfileMessage.error("profile.error.expired"));
        }
        ProfileDoor.acting(() -> {
            beginnings.goOver(profile.id());
            return profile;
        });
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link("/ideen/" + profile.key()) + "?getan=formular"))
                .build();
    }
}
