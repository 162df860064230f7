package org.wandelwerk.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.document.DocumentDesk;
import org.wandelwerk.document.DocumentState;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.DownloadLinks;
import org.wandelwerk.document.DownloadSessions;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.outgoing.VirusScanner;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the office see files, fetch those that are given out, and decide about those that are held. */
@RestController
@RequestMapping(DocumentsPage.ADDRESS)
class HeldFilesController {

    private static final int LONGEST_REASON = 500;

    private final DocumentDesk desk;
    private final DownloadLinks links;
    private final DownloadSessions sessions;
    private final VirusScanner scanner;
    private final Holders holders;
    private final Frames frames;

    HeldFilesController(
            DocumentDesk desk,
            DownloadLinks links,
            DownloadSessions sessions,
            VirusScanner scanner,
            Holders holders,
            Frames frames) {
        this.desk = desk;
        this.links = links;
        this.sessions = sessions;
        this.scanner = scanner;
        this.holders = holders;
        this.frames = frames;
    }

    @GetMapping
    DocumentsPage all(@RequestParam(required = false) @Nullable String nach) {
        return page(nach, null, null, "");
    }

    @PostMapping("/{id}/freigabe")
    ResponseEntity<Page> release(@PathVariable UUID id, @RequestParam(defaultValue = "") String grund) {
        return decided(id, grund, () -> desk.release(id, grund));
    }

    @PostMapping("/{id}/ablehnung")
    ResponseEntity<Page> refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String grund) {
        return decided(id, grund, () -> desk.refuse(id, grund));
    }

    private ResponseEntity<Page> decided(UUID id, String reason, Runnable deciding) {
        desk.version(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(null, "document.refused.reason", id, reason));
        }
        deciding.run();
        return lead(frames.current().link(DocumentsPage.ADDRESS));
    }

    @PostMapping("/{id}/abruf")
    ResponseEntity<Page> fetch(@PathVariable UUID id, HttpServletRequest request) {
        var isHeld = desk.version(id).state() == DocumentState.HELD;
        var session = sessions.of(request);
        return lead(isHeld ? links.makeForChecking(id, session) : links.make(id, session));
    }

    private DocumentsPage page(@Nullable String after, @Nullable String mistake, @Nullable UUID about, String typed) {
        var held = desk.held(DocumentsPage.MOST_HELD);
        var newest = desk.newest(after, DocumentsPage.SIZE);
        var people = Stream.concat(held.stream(), newest.items().stream())
                .map(DocumentVersion::by)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return new DocumentsPage(
                scanner.isSet(), held, newest, after == null, holders.names(people), mistake, about, typed);
    }

    private static ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
