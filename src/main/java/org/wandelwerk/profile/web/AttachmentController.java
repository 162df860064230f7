package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.inspection.UnusableFile;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Takes files for a profile in, and off again. */
@RestController
@RequestMapping("/ideen/{key}/anlagen")
class AttachmentController {

    private final Attachments attachments;
    private final FileReception reception;
    private final ProfileDoor door;
    private final ProfilePages pages;
    private final FormGuard guard;
    private final Frames frames;

    AttachmentController(
            Attachments attachments,
            FileReception reception,
            ProfileDoor door,
            ProfilePages pages,
            FormGuard guard,
            Frames frames) {
        this.attachments = attachments;
        this.reception = reception;
        this.door = door;
        this.pages = pages;
        this.guard = guard;
        this.frames = frames;
    }

    @PostMapping
    ResponseEntity<ProfilePage> add(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(required = false) @Nullable MultipartFile datei,
            HttpServletRequest request)
            throws IOException {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token) || !schluessel.matches("[0-9a-f]{32}")) {
            return refused(profile, request, ProfileMessage.error("profile.error.expired"));
        }
        if (datei == null || datei.isEmpty()) {
            return refused(profile, request, ProfileMessage.error("profile.attachment.none"));
        }
        try (var content = datei.getInputStream()) {
            var name = datei.getOriginalFilename();
            var file = reception.take(name == null ? "" : name, content);
            // whoever has no account acts as nobody here, so that the file is held until somebody looked at it
            attachments.add(profile.id(), file, schluessel);
            return done(profile);
        } catch (UnusableFile refusal) {
            return refused(profile, request, new ProfileMessage(refusal.rule(), refusal.detail(), true));
        }
    }

    @PostMapping("/{version}/entfernen")
    ResponseEntity<ProfilePage> remove(
            @PathVariable String key,
            @PathVariable UUID version,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            return refused(profile, request, ProfileMessage.error("profile.error.expired"));
        }
        ProfileDoor.acting(() -> attachments.remove(profile.id(), version));
        return done(profile);
    }

    private ResponseEntity<ProfilePage> refused(Profile profile, HttpServletRequest request, ProfileMessage message) {
        return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, profile, request, message);
    }

    private ResponseEntity<ProfilePage> done(Profile profile) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link("/ideen/" + profile.key()) + "#anlagen"))
                .build();
    }
}
