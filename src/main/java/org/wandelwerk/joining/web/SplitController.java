package org.wandelwerk.joining.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.joining.Splittings;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Splits projects into parts after showing what follows, and takes that back. */
@RestController
class SplitController {

    private static final String SPLIT = "/schreibtisch/projekte/{key}/teilung";

    private final Splittings splittings;
    private final FormGuard guard;
    private final Frames frames;

    SplitController(Splittings splittings, FormGuard guard, Frames frames) {
        this.splittings = splittings;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(SPLIT)
    SplitPage show(@PathVariable String key) {
        return page(read(key), new SplitForm(new LinkedMultiValueMap<>()), false, FormErrors.NONE);
    }

    @FreshSignIn
    @PostMapping(SPLIT)
    ResponseEntity<Page> split(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var project = read(key);
        var form = new SplitForm(sent);
        splittings.splittable(project);
        var errors = form.order().mistakes();
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(project, form, false, errors));
        }
        if (form.isPreview()) {
            return ResponseEntity.ok(page(project, form, true, errors));
        }
        splittings.split(project, form.order());
        return lead(SplitPage.address(project));
    }

    @FreshSignIn
    @PostMapping("/schreibtisch/teilungen/{id}/aufhebung")
    ResponseEntity<Page> undo(@PathVariable UUID id) {
        return lead(SplitPage.address(splittings.undo(id)));
    }

    private SplitPage page(PublicKey key, SplitForm form, boolean isPreview, FormErrors errors) {
        return new SplitPage(
                splittings.project(key),
                splittings.of(key),
                splittings.areMine(),
                form,
                isPreview,
                errors,
                guard.newKey());
    }

    private static PublicKey read(String key) {
        return PublicKey.read(key).orElseThrow(() -> new NotFound("project " + key));
    }

    private ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
