package org.wandelwerk.profile.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.document.DownloadLinks;
import org.wandelwerk.document.DownloadSessions;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.web.ProfileDoor;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Page;

/** Gives those who write a profile what came with it, once it was looked at; the link asks again who writes it. */
@RestController
class AttachedFileController {

    private final ProfileDoor door;
    private final Attachments attachments;
    private final DownloadLinks links;
    private final DownloadSessions sessions;
    private final FormGuard guard;

    AttachedFileController(
            ProfileDoor door,
            Attachments attachments,
            DownloadLinks links,
            DownloadSessions sessions,
            FormGuard guard) {
        this.door = door;
        this.attachments = attachments;
        this.links = links;
        this.sessions = sessions;
        this.guard = guard;
    }

    @PostMapping("/ideen/{key}/anlagen/{version}/abruf")
    ResponseEntity<Page> fetch(
            @PathVariable String key,
            @PathVariable UUID version,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            throw new Refused("access.form.expired");
        }
        var file = attachments.find(profile.id(), version);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(links.makeForWriting(file.id(), sessions.of(request))))
                .build();
    }
}
