package org.wandelwerk.moving.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Extracts;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Takes the signature under the extract on which a decision waits, or lets go what was noted by mistake. */
@RestController
@RequestMapping("/schreibtisch/projekte/{key}/schritt/auszug")
class ExtractController {

    private final Extracts extracts;
    private final Moving moving;
    private final MovePages pages;
    private final Frames frames;

    ExtractController(Extracts extracts, Moving moving, MovePages pages, Frames frames) {
        this.extracts = extracts;
        this.moving = moving;
        this.pages = pages;
        this.frames = frames;
    }

    @PostMapping
    ResponseEntity<Page> sign(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var project = MoveController.read(key);
        var form = new MoveForm(sent);
        var errors = form.unreadableSignature();
        if (errors.isEmpty()) {
            errors = extracts.mistakes(project, form.mark(), form.signature());
        } else {
            extracts.requireSigner(project, form.mark());
        }
        if (!errors.isEmpty()) {
            var stand = moving.stand(project);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(pages.page(stand, null, form, errors));
        }
        extracts.sign(project, form.mark(), form.signature());
        return back(project);
    }

    @PostMapping("/zuruecknahme")
    ResponseEntity<Page> takeBack(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var project = MoveController.read(key);
        extracts.takeBack(project, new MoveForm(sent).mark());
        return back(project);
    }

    private ResponseEntity<Page> back(PublicKey project) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(MovePage.address(project))))
                .build();
    }
}
