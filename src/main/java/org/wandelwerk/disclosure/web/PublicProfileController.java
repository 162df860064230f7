package org.wandelwerk.disclosure.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.disclosure.PublicProfile;
import org.wandelwerk.disclosure.PublicProfiles;
import org.wandelwerk.document.TaggedPdf;
import org.wandelwerk.kernel.Moved;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.Projects;
import org.wandelwerk.shell.Frames;

/**
 * Gives everybody what is released of a profile as a tagged PDF that is made of those answers alone: no file that was
 * handed in is part of it. Its address without an ending leads to the page of the project.
 */
@RestController
class PublicProfileController {

    /** How many may be laid out at once, for each costs more than a page, and nobody who asks has to sign in. */
    private static final int AT_ONCE = 2;

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Projects projects;
    private final PublicProfiles profiles;
    private final TaggedPdf pdf;
    private final TemplateEngine templates;
    private final Frames frames;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    PublicProfileController(
            Projects projects, PublicProfiles profiles, TaggedPdf pdf, TemplateEngine templates, Frames frames) {
        this.projects = projects;
        this.profiles = profiles;
        this.pdf = pdf;
        this.templates = templates;
        this.frames = frames;
    }

    @GetMapping("/projekte/{key}/steckbrief")
    ResponseEntity<Resource> lead(@PathVariable String key) {
        var page = page(key);
        throw Moved.forNow(frames.current().link("/projekte/" + page.profile().key()) + "#steckbrief");
    }

    @GetMapping("/projekte/{key}/steckbrief.pdf")
    ResponseEntity<Resource> file(@PathVariable String key) throws IOException {
        var page = page(key);
        if (!turns.tryAcquire()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(SOON.toSeconds()))
                    .build();
        }
        try {
            return file(page);
        } finally {
            turns.release();
        }
    }

    private ResponseEntity<Resource> file(PublicProfilePage page) throws IOException {
        var html = new StringOutput();
        templates.render(page.template(), Map.<String, Object>of("page", page, "frame", frames.current()), html);
        var file = new ByteArrayOutputStream();
        pdf.write(html.toString(), file);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(page.profile()))
                                .build()
                                .toString())
                .body(new ByteArrayResource(file.toByteArray()));
    }

    private static String name(PublicProfile profile) {
        return "steckbrief-%s-%d.pdf".formatted(profile.key(), profile.number());
    }

    /** @throws NotFound when the project is not public, or nothing of its profile is */
    private PublicProfilePage page(String typed) {
        var key = PublicKey.read(typed).orElseThrow(() -> new NotFound("project " + typed));
        var project = projects.byKey(key).dossier().project();
        var profile = profiles.of(key).orElseThrow(() -> new NotFound("profile " + key));
        return new PublicProfilePage(profile, project.title());
    }
}
