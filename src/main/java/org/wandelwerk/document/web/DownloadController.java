package org.wandelwerk.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DownloadLinks;
import org.wandelwerk.document.DownloadSessions;
import org.wandelwerk.document.StoredFiles;
import org.wandelwerk.document.WriterDoor;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.privacy.Reads;

/** Gives one version to the session that its link was made for, as a file that is saved and never shown here. */
@RestController
class DownloadController {

    private final DownloadLinks links;
    private final DownloadSessions sessions;
    private final StoredFiles files;
    private final Reads reads;
    private final List<WriterDoor> doors;

    DownloadController(
            DownloadLinks links, DownloadSessions sessions, StoredFiles files, Reads reads, List<WriterDoor> doors) {
        this.links = links;
        this.sessions = sessions;
        this.files = files;
        this.reads = reads;
        this.doors = List.copyOf(doors);
    }

    @GetMapping(DownloadLinks.ADDRESS + "{link}")
    ResponseEntity<Resource> file(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        var version = links.open(link, sessions.of(request), written -> requireWriter(request, written.owner()));
        reads.note(List.of(new Shown("document", version.id().toString(), version.by())));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(version.file().type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(version.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.content(version));
    }

    private void requireWriter(HttpServletRequest request, DocumentOwner owner) {
        if (doors.stream().noneMatch(door -> door.opens(request, owner))) {
            throw RefusedAttempts.unknown("fetching", "a file of " + owner);
        }
    }
}
