package org.wandelwerk.promoter.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.promoter.PromoterChangeOrder;
import org.wandelwerk.promoter.PromoterChanges;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows who carries a project, takes proposals of somebody else, and lets a second person decide. */
@RestController
class PromoterChangeController {

    private static final String CARRIER = "/schreibtisch/projekte/{key}/traeger";

    private final PromoterChanges changes;
    private final FormGuard guard;
    private final Frames frames;

    PromoterChangeController(PromoterChanges changes, FormGuard guard, Frames frames) {
        this.changes = changes;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(CARRIER)
    PromoterChangePage show(@PathVariable String key) {
        return page(read(key), new PromoterChangeOrder(guard.newKey(), "", ""), FormErrors.NONE);
    }

    @FreshSignIn
    @PostMapping(CARRIER)
    ResponseEntity<Page> propose(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(defaultValue = "") String traeger,
            @RequestParam(defaultValue = "") String grund) {
        var project = read(key);
        var order = new PromoterChangeOrder(schluessel, traeger, grund.replace("\r\n", "\n"));
        var errors = changes.mistakes(project, order);
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(project, order, errors));
        }
        changes.propose(project, order);
        return lead(project);
    }

    @FreshSignIn
    @PostMapping("/schreibtisch/traegerwechsel/{id}/bestaetigung")
    ResponseEntity<Page> confirm(@PathVariable UUID id) {
        return lead(changes.confirm(id));
    }

    @FreshSignIn
    @PostMapping("/schreibtisch/traegerwechsel/{id}/verwerfung")
    ResponseEntity<Page> drop(@PathVariable UUID id) {
        return lead(changes.drop(id));
    }

    private PromoterChangePage page(PublicKey key, PromoterChangeOrder typed, FormErrors errors) {
        return new PromoterChangePage(changes.stand(key), typed, errors);
    }

    private static PublicKey read(String key) {
        return PublicKey.read(key).orElseThrow(() -> new NotFound("project " + key));
    }

    private ResponseEntity<Page> lead(PublicKey project) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(PromoterChangePage.address(project))))
                .build();
    }
}
