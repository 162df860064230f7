package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.profile.Conversations;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Takes what those who write a profile say to the office. */
@RestController
@RequestMapping("/ideen/{key}/nachrichten")
class MessageController {

    private final Conversations conversations;
    private final ProfilePages pages;
    private final ProfileDoor door;
    private final FormGuard guard;
    private final Frames frames;

    MessageController(
            Conversations conversations, ProfilePages pages, ProfileDoor door, FormGuard guard, Frames frames) {
        this.conversations = conversations;
        this.pages = pages;
        this.door = door;
        this.guard = guard;
        this.frames = frames;
    }

    @PostMapping
    ResponseEntity<ProfilePage> send(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String token,
            @ModelAttribute MessageForm form,
            HttpServletRequest request) {
        var profile = door.open(request, key);
        var mistake = guard.isOurs(request, token) && form.hasKey() ? form.mistake() : "profile.error.expired";
        if (mistake != null) {
            return pages.unsent(HttpStatus.UNPROCESSABLE_CONTENT, profile, request, form, mistake);
        }
        var person = door.person();
        ProfileDoor.acting(() -> {
            conversations.write(profile.id(), form.order(), person);
            return profile;
        });
        return done(profile, "gesendet");
    }

    /** @param bis the number of the newest message that was shown */
    @PostMapping("/gelesen")
    ResponseEntity<ProfilePage> read(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "0") int bis,
            HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            return pages.unsent(
                    HttpStatus.UNPROCESSABLE_CONTENT, profile, request, MessageForm.EMPTY, "profile.error.expired");
        }
        ProfileDoor.acting(() -> {
            conversations.read(profile.id(), bis);
            return profile;
        });
        return done(profile, "gelesen");
    }

    private ResponseEntity<ProfilePage> done(Profile profile, String what) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(
                        frames.current().link("/ideen/" + profile.key()) + "?getan=" + what + "#nachrichten"))
                .build();
    }
}
