package org.wandelwerk.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.document.DownloadLinks;
import org.wandelwerk.document.DownloadSessions;
import org.wandelwerk.shell.Page;

/** Shows one file to those who may have it, and gives it to them; the search leads here. */
@RestController
@RequestMapping(FilePage.ADDRESS)
class FileController {

    private final DownloadLinks links;
    private final DownloadSessions sessions;

    FileController(DownloadLinks links, DownloadSessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping("/{id}")
    FilePage show(@PathVariable UUID id) {
        return new FilePage(links.find(id));
    }

    @PostMapping("/{id}/abruf")
    ResponseEntity<Page> fetch(@PathVariable UUID id, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(links.make(id, sessions.of(request))))
                .build();
    }
}
