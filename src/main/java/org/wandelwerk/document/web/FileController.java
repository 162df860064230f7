package org.wandelwerk.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.DownloadLinks;
import org.wandelwerk.document.DownloadSessions;
import org.wandelwerk.document.FileGroup;
import org.wandelwerk.document.FileMistake;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.document.FileSharing;
import org.wandelwerk.inspection.UnusableFile;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/**
 * Shows one file to those who may have it, and gives it to them; the search leads here. Lets the office say who reads
 * it, and put a newer version in its place.
 */
@RestController
@RequestMapping(DocumentVersion.ADDRESS)
class FileController {

    private final DownloadLinks links;
    private final DownloadSessions sessions;
    private final FileSharing sharing;
    private final FileReception reception;
    private final FormGuard guard;
    private final Frames frames;

    FileController(
            DownloadLinks links,
            DownloadSessions sessions,
            FileSharing sharing,
            FileReception reception,
            FormGuard guard,
            Frames frames) {
        this.links = links;
        this.sessions = sessions;
        this.sharing = sharing;
        this.reception = reception;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping("/{id}")
    FilePage show(@PathVariable UUID id) {
        return new FilePage(sharing.file(id), guard.newKey(), Set.of(), null);
    }

    @PostMapping("/{id}/abruf")
    ResponseEntity<Page> fetch(@PathVariable UUID id, HttpServletRequest request) {
        return lead(links.make(id, sessions.of(request)));
    }

    @PostMapping("/{id}/leser")
    ResponseEntity<Page> share(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> leser,
            @RequestParam(defaultValue = "") String gesehen) {
        sharing.share(id, FileGroup.read(leser), gesehen);
        return lead(frames.current().link(DocumentVersion.address(id)));
    }

    @PostMapping("/{id}/fassung")
    ResponseEntity<Page> replace(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> leser,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(required = false) @Nullable MultipartFile datei)
            throws IOException {
        sharing.require(id);
        var readers = FileGroup.read(leser);
        if (datei == null || datei.isEmpty()) {
            return refused(id, readers, new FileMistake("document.upload.none", ""));
        }
        if (!schluessel.matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        try (var content = datei.getInputStream()) {
            var name = datei.getOriginalFilename();
            var file = reception.take(name == null ? "" : name, content);
            var next = sharing.replace(id, file, readers, schluessel);
            return lead(frames.current().link(next.address()));
        } catch (UnusableFile refusal) {
            return refused(id, readers, new FileMistake(refusal.rule(), refusal.detail()));
        }
    }

    private ResponseEntity<Page> refused(UUID id, Set<FileGroup> readers, FileMistake mistake) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new FilePage(sharing.file(id), guard.newKey(), readers, mistake));
    }

    private static ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
