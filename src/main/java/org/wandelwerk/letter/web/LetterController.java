package org.wandelwerk.letter.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.letter.LetterOrder;
import org.wandelwerk.letter.LetterTemplates;
import org.wandelwerk.letter.Letters;
import org.wandelwerk.letter.SampleTemplate;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.PassingFiles;

/**
 * Shows what each member of a body would get, and gives letters and templates out as files; who sees postal addresses
 * proves afresh who it is.
 */
@RestController
@RequestMapping(TemplatesPage.ADDRESS)
class LetterController {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final LetterTemplates templates;
    private final Letters letters;
    private final FormGuard guard;
    private final PassingFiles files;
    private final Reads reads;

    LetterController(LetterTemplates templates, Letters letters, FormGuard guard, PassingFiles files, Reads reads) {
        this.templates = templates;
        this.letters = letters;
        this.guard = guard;
        this.files = files;
        this.reads = reads;
    }

    @GetMapping("/muster.docx")
    ResponseEntity<Resource> sample() {
        templates.inUse();
        return file("muster.docx", DOCX).body(new ByteArrayResource(SampleTemplate.file()));
    }

    @GetMapping("/{id}/vorlage.docx")
    ResponseEntity<Resource> template(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer fassung) {
        var number = fassung == null ? templates.versions(id).getFirst().number() : fassung;
        return file("vorlage-%d.docx".formatted(number), DOCX).body(new ByteArrayResource(templates.file(id, number)));
    }

    @FreshSignIn
    @GetMapping("/{id}/vorschau")
    LettersPage preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String gremium,
            @RequestParam(defaultValue = "1") int teil) {
        var newest = templates.versions(id).getFirst();
        var body = letters.bodies().stream()
                .filter(one -> one.key().equals(gremium))
                .findFirst()
                .orElseThrow(() -> new NotFound("body " + gremium));
        return new LettersPage(newest, body, letters.preview(id, newest.number(), gremium, teil), guard.newKey());
    }

    @FreshSignIn
    @PostMapping("/{id}/briefe.zip")
    ResponseEntity<Resource> make(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int fassung,
            @RequestParam(defaultValue = "") String gremium,
            @RequestParam(defaultValue = "") List<UUID> an,
            @RequestParam(defaultValue = "") String schluessel)
            throws IOException {
        if (!schluessel.matches("[0-9a-f]{32}")) {
            templates.versions(id);
            throw new Refused("access.form.expired");
        }
        var made = letters.make(new LetterOrder(id, fassung, gremium, Set.copyOf(an), schluessel));
        reads.note(made.people().stream()
                .map(person -> new Shown("post", gremium, person))
                .toList());
        return files.attached("briefe.zip", ZIP, made::writeZip);
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
