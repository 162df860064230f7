package org.wandelwerk.audit.web;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.audit.AuditPacks;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;
import org.wandelwerk.shell.PassingFiles;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.Trails;

/** Lets auditors order packs and take them along. */
@RestController
@RequestMapping(PacksPage.ADDRESS)
class PackController {

    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final AuditPacks packs;
    private final PackWriter writer;
    private final Trails trails;
    private final FormGuard guard;
    private final Frames frames;
    private final PassingFiles files;

    PackController(
            AuditPacks packs, PackWriter writer, Trails trails, FormGuard guard, Frames frames, PassingFiles files) {
        this.packs = packs;
        this.writer = writer;
        this.trails = trails;
        this.guard = guard;
        this.frames = frames;
        this.files = files;
    }

    @GetMapping
    PacksPage all(@RequestParam(required = false) @Nullable String nach) {
        return page(nach, PackForm.empty(guard.newKey()), FormErrors.NONE);
    }

    @PostMapping
    ResponseEntity<Page> order(@ModelAttribute PackForm form) {
        var shown = page(null, form.with(guard.newKey()), FormErrors.NONE);
        var errors = form.errors(shown.kinds());
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new PacksPage(shown.packs(), true, shown.form(), errors, shown.kinds()));
        }
        var id = packs.order(form.order(), PackForm.said(form.schluessel()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(PacksPage.ADDRESS + "/" + id)))
                .build();
    }

    @GetMapping("/{id}")
    PackPage one(@PathVariable UUID id) {
        return new PackPage(packs.get(id), packs.handouts(id));
    }

    /** The file is made whole before its first byte is sent, so that what is noted is what was handed over. */
    @FreshSignIn
    @PostMapping("/{id}/paket")
    ResponseEntity<Resource> hand(@PathVariable UUID id, @RequestParam(defaultValue = "") String sicht)
            throws IOException {
        var pack = packs.get(id);
        var isPublic = sicht.equals(PackPage.PUBLIC);
        var name = FileMark.of(frames.current())
                .name((isPublic ? "auskunft-%s.zip" : "pruefpaket-%s.zip").formatted(pack.id()));
        return files.attached(name, ZIP, output -> {
            var digest = isPublic
                    ? writer.writePublic(pack, frames.current(), output)
                    : writer.write(pack, frames.current(), output);
            packs.hand(id, isPublic, digest, output.count());
        });
    }

    private PacksPage page(@Nullable String after, PackForm form, FormErrors errors) {
        return new PacksPage(
                packs.newest(after, PacksPage.SIZE),
                after == null,
                form,
                errors,
                trails.kinds().stream().map(TrailSource::word).toList());
    }
}
