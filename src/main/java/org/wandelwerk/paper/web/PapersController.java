package org.wandelwerk.paper.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
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
import org.wandelwerk.document.FileGroup;
import org.wandelwerk.document.FileMistake;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.inspection.UnusableFile;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.paper.Papers;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows the papers of a project to those who read them, and takes new ones of the office. */
@RestController
@RequestMapping("/schreibtisch/projekte/{key}/unterlagen")
class PapersController {

    private final Papers papers;
    private final FileReception reception;
    private final FormGuard guard;
    private final Frames frames;

    PapersController(Papers papers, FileReception reception, FormGuard guard, Frames frames) {
        this.papers = papers;
        this.reception = reception;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping
    PapersPage show(@PathVariable String key) {
        return new PapersPage(papers.of(read(key)), guard.newKey(), Set.of(), null);
    }

    @PostMapping
    ResponseEntity<Page> add(
            @PathVariable String key,
            @RequestParam(defaultValue = "") List<String> leser,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(required = false) @Nullable MultipartFile datei)
            throws IOException {
        var project = read(key);
        papers.requireAdding(project);
        var readers = FileGroup.read(leser);
        if (datei == null || datei.isEmpty()) {
            return refused(project, readers, new FileMistake("document.upload.none", ""));
        }
        if (!schluessel.matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        try (var content = datei.getInputStream()) {
            var name = datei.getOriginalFilename();
            papers.add(project, reception.take(name == null ? "" : name, content), readers, schluessel);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(frames.current().link(PapersPage.address(project))))
                    .build();
        } catch (UnusableFile refusal) {
            return refused(project, readers, new FileMistake(refusal.rule(), refusal.detail()));
        }
    }

    private ResponseEntity<Page> refused(PublicKey project, Set<FileGroup> readers, FileMistake mistake) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new PapersPage(papers.of(project), guard.newKey(), readers, mistake));
    }

    private static PublicKey read(String key) {
        return PublicKey.read(key).orElseThrow(() -> new NotFound("project " + key));
    }
}
