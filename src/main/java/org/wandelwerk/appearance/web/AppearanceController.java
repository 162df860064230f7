package org.wandelwerk.appearance.web;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.wandelwerk.appearance.Appearance;
import org.wandelwerk.appearance.HouseLook;
import org.wandelwerk.appearance.LookOrder;
import org.wandelwerk.appearance.LookSaving;
import org.wandelwerk.appearance.LookVersion;
import org.wandelwerk.appearance.Part;
import org.wandelwerk.appearance.UnusableLogo;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets those who keep the look change it, see what would be shown, and go back to what ships. */
@RestController
@RequestMapping(AppearancePage.ADDRESS)
class AppearanceController {

    private final Appearance appearance;
    private final HouseLook look;
    private final PartForms forms;
    private final Frames frames;

    AppearanceController(Appearance appearance, HouseLook look, PartForms forms, Frames frames) {
        this.appearance = appearance;
        this.look = look;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping
    AppearancePage all(@RequestParam(required = false) @Nullable UUID vor) {
        return new AppearancePage(
                Set.copyOf(appearance.changedParts()),
                Stream.of(Part.values()).filter(forms::isFile).collect(toSet()),
                appearance.changes(vor));
    }

    @GetMapping("/fassungen/{id}")
    LookChangePage change(@PathVariable UUID id) {
        return new LookChangePage(appearance.change(id));
    }

    @GetMapping("/{word}")
    PartPage show(@PathVariable String word) {
        return forms.of(appearance.part(word));
    }

    @PostMapping("/{word}")
    ResponseEntity<Page> change(
            @PathVariable String word,
            @RequestParam(defaultValue = "0") int basis,
            @RequestParam(defaultValue = "") String tat,
            @RequestParam(required = false) @Nullable MultipartFile datei,
            @RequestParam Map<String, String> sent) {
        var now = appearance.part(word);
        var typed = PartForms.typed(now.part(), sent);
        if (tat.equals("vorschau")) {
            return ResponseEntity.ok(forms.preview(now, basis, typed));
        }
        var fields = tat.equals("mitgeliefert") ? Map.<String, String>of() : typed;
        return answer(now, typed, new LookOrder(now.part(), basis, fields, bytes(datei)));
    }

    private ResponseEntity<Page> answer(LookVersion now, Map<String, String> typed, LookOrder order) {
        return switch (appearance.save(order)) {
            case LookSaving.Worn worn -> worn(worn.version());
            case LookSaving.Overtaken overtaken ->
                ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body(forms.overtaken(overtaken.other(), typed));
            case LookSaving.Unwearable unwearable ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(forms.wrong(now, order.basis(), typed, unwearable.errors()));
        };
    }

    /** This node need not wait until it looks what changed. */
    private ResponseEntity<Page> worn(LookVersion version) {
        look.renew();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(AppearancePage.address(version.part()))))
                .build();
    }

    private static byte[] bytes(@Nullable MultipartFile sent) {
        try {
            return sent == null ? new byte[0] : sent.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a picture is said beside its field, and the words typed with it stay. */
    @ExceptionHandler
    ResponseEntity<Page> tell(UnusableLogo refusal, HttpServletRequest request) {
        var sent = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(forms.wrong(
                        appearance.part(Part.LOGO.word()),
                        Integer.parseInt(sent.getOrDefault("basis", "0")),
                        PartForms.typed(Part.LOGO, sent),
                        FormErrors.NONE.with("datei", refusal.rule())));
    }
}
