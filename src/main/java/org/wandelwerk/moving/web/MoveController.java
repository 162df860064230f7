package org.wandelwerk.moving.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows where a project stands, and moves it on. */
@RestController
@RequestMapping("/schreibtisch/projekte/{key}/schritt")
class MoveController {

    private final Moving moving;
    private final MovePages pages;
    private final Frames frames;

    MoveController(Moving moving, MovePages pages, Frames frames) {
        this.moving = moving;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping
    MovePage show(@PathVariable String key, @RequestParam(defaultValue = "") String weg) {
        var stand = moving.stand(read(key));
        return pages.page(
                stand,
                weg.isEmpty() ? null : chosen(stand, weg),
                new MoveForm(new LinkedMultiValueMap<>()),
                FormErrors.NONE);
    }

    @PostMapping
    ResponseEntity<Page> move(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var project = read(key);
        var form = new MoveForm(sent);
        var elsewhere = pages.elsewhere(moving.stand(project), form.text("weg"));
        if (elsewhere.isPresent()) {
            return seeOther(elsewhere.get());
        }
        var errors = form.unreadable();
        if (errors.isEmpty()) {
            errors = moving.mistakes(project, form.order());
        }
        if (!errors.isEmpty()) {
            var stand = moving.stand(project);
            stand.standpoint().requireLast(form.after());
            stand.requireMover();
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.page(stand, chosen(stand, form.text("weg")), form, errors));
        }
        moving.move(project, form.order());
        return seeOther(MovePage.address(project));
    }

    private ResponseEntity<Page> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(address)))
                .build();
    }

    private static Outcome chosen(ProjectStand stand, String outcome) {
        return stand.outcomes().stream()
                .filter(one -> one.id().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new NotFound("outcome " + outcome));
    }

    static PublicKey read(String key) {
        return PublicKey.read(key).orElseThrow(() -> new NotFound("project " + key));
    }
}
