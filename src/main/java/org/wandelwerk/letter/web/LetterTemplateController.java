package org.wandelwerk.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wandelwerk.letter.LetterTemplates;
import org.wandelwerk.letter.Letters;
import org.wandelwerk.letter.Makings;
import org.wandelwerk.letter.TemplateVersion;
import org.wandelwerk.letter.UnusableTemplate;
import org.wandelwerk.letter.UploadOrder;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the office upload templates, look at them, and lay them aside. */
@RestController
@RequestMapping(TemplatesPage.ADDRESS)
class LetterTemplateController {

    private static final String KEY = "[0-9a-f]{32}";
    private static final int LONGEST_NAME = 100;

    private final LetterTemplates templates;
    private final Letters letters;
    private final Makings makings;
    private final FormGuard guard;
    private final Frames frames;

    LetterTemplateController(
            LetterTemplates templates, Letters letters, Makings makings, FormGuard guard, Frames frames) {
        this.templates = templates;
        this.letters = letters;
        this.makings = makings;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping
    TemplatesPage all(@RequestParam(required = false) @Nullable UUID vorlage) {
        return page(vorlage == null ? "" : vorlage.toString(), "", null);
    }

    @PostMapping
    ResponseEntity<Page> upload(
            @RequestParam(required = false) @Nullable UUID vorlage,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(required = false) @Nullable MultipartFile datei) {
        var order = new UploadOrder(vorlage, clean(name), bytes(datei), clean(schluessel));
        if (!order.key().matches(KEY)) {
            return wrong(order, "access.form.expired");
        }
        if (vorlage == null && (order.name().isEmpty() || order.name().length() > LONGEST_NAME)) {
            return wrong(order, "letter.refused.name");
        }
        return lead(TemplatesPage.address(templates.upload(order).id()));
    }

    private ResponseEntity<Page> wrong(UploadOrder order, String rule) {
        var chosen = order.template() == null ? "" : order.template().toString();
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(chosen, order.name(), new UnusableTemplate(rule)));
    }

    /** What is wrong with a file is said beside the form, which nobody fills in twice. */
    @ExceptionHandler
    ResponseEntity<Page> tell(UnusableTemplate refusal, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(
                        clean(Objects.requireNonNullElse(request.getParameter("vorlage"), "")),
                        clean(Objects.requireNonNullElse(request.getParameter("name"), "")),
                        refusal));
    }

    @GetMapping("/{id}")
    TemplatePage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer nach) {
        var versions = templates.versions(id);
        var makers = makings.makers(
                versions.stream().map(TemplateVersion::by).distinct().toList());
        return new TemplatePage(versions, makers, letters.bodies(), makings.list(id, nach));
    }

    @PostMapping("/{id}/ablage")
    ResponseEntity<Page> retire(@PathVariable UUID id) {
        templates.retire(id);
        return lead(TemplatesPage.ADDRESS);
    }

    private TemplatesPage page(String chosen, String name, @Nullable UnusableTemplate mistake) {
        return new TemplatesPage(templates.inUse(), guard.newKey(), chosen, name, mistake);
    }

    private static byte[] bytes(@Nullable MultipartFile sent) {
        try {
            return sent == null ? new byte[0] : sent.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clean(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }

    private ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
