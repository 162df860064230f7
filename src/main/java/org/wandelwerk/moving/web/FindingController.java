package org.wandelwerk.moving.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.moving.Extracts;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Takes what the office finds of a project where it stands. */
@RestController
class FindingController {

    private final Moving moving;
    private final Appraisals appraisals;
    private final Extracts extracts;
    private final MovePages pages;
    private final Frames frames;

    FindingController(Moving moving, Appraisals appraisals, Extracts extracts, MovePages pages, Frames frames) {
        this.moving = moving;
        this.appraisals = appraisals;
        this.extracts = extracts;
        this.pages = pages;
        this.frames = frames;
    }

    @PostMapping("/schreibtisch/projekte/{key}/schritt/befund")
    ResponseEntity<Page> enter(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var project = MoveController.read(key);
        var stand = moving.stand(project);
        if (!stand.isOffice()) {
            throw RefusedAttempts.known(
                    "working", "findings of project " + project, List.of(Permission.LEAD_PROCEDURES.text()));
        }
        var form = new FindingForm(sent, FormErrors.NONE);
        var errors = form.unreadable();
        if (errors.isEmpty()) {
            errors = appraisals.mistakes(project, form.order());
        }
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(pages.page(stand, form.with(errors)));
        }
        extracts.enter(project, form.order());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(MovePage.address(project) + "#befunde")))
                .build();
    }
}
