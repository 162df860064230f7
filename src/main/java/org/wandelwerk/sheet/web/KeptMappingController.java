package org.wandelwerk.sheet.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.sheet.KeptMappings;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows the meanings of columns that were kept, renames them and takes them away. */
@RestController
@RequestMapping(KeptMappingController.ADDRESS)
class KeptMappingController {

    static final String ADDRESS = "/schreibtisch/listen/spalten";

    private static final Map<String, String> DONE =
            Map.of("umbenannt", "sheet.kept.done.renamed", "entfernt", "sheet.kept.done.removed");

    private final KeptMappings mappings;
    private final Frames frames;

    KeptMappingController(KeptMappings mappings, Frames frames) {
        this.mappings = mappings;
        this.frames = frames;
    }

    @GetMapping
    KeptMappingsPage all(@RequestParam(defaultValue = "") String getan) {
        return new KeptMappingsPage(mappings.all(), MappingForm.EMPTY, FormErrors.NONE, DONE.get(getan));
    }

    @PostMapping("/name")
    ResponseEntity<Page> rename(@ModelAttribute MappingForm form) {
        var errors = mappings.rename(form.kind(), form.former(), form.wanted());
        return errors.isEmpty()
                ? lead("umbenannt")
                : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(new KeptMappingsPage(mappings.all(), form, errors, null));
    }

    @PostMapping("/entfernen")
    ResponseEntity<Page> remove(@ModelAttribute MappingForm form) {
        mappings.remove(form.kind(), form.former());
        return lead("entfernt");
    }

    private ResponseEntity<Page> lead(String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS) + "?getan=" + done))
                .build();
    }
}
