package org.wandelwerk.draft.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.draft.FourEyes;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the administrator decide where a second person publishes. */
@RestController
class FourEyesController {

    static final String ADDRESS = DraftsController.ADDRESS + "/vier-augen";

    private final FourEyes fourEyes;
    private final Frames frames;

    FourEyesController(FourEyes fourEyes, Frames frames) {
        this.fourEyes = fourEyes;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    FourEyesPage show() {
        var rules = fourEyes.all();
        return new FourEyesPage(rules, rules.stream().map(fourEyes::textsOf).toList());
    }

    @FreshSignIn
    @PostMapping(ADDRESS)
    ResponseEntity<Page> decide(
            @RequestParam(defaultValue = "") String art, @RequestParam(defaultValue = "") String regel) {
        fourEyes.decide(art, !regel.equals("aus"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS)))
                .build();
    }
}
