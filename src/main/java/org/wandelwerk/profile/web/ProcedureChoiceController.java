package org.wandelwerk.profile.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.ProcedureChoices;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ReceivedProfiles;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the office say which procedure a project goes that was handed in. */
@RestController
@RequestMapping(ReceivedListPage.ADDRESS + "/{key}/verfahren")
class ProcedureChoiceController {

    private static final int LONGEST = 4000;

    private final ReceivedProfiles received;
    private final ProcedureChoices choices;
    private final Frames frames;

    ProcedureChoiceController(ReceivedProfiles received, ProcedureChoices choices, Frames frames) {
        this.received = received;
        this.choices = choices;
        this.frames = frames;
    }

    @GetMapping
    ProcedureChoicePage show(@PathVariable String key) {
        var profile = profile(key);
        return new ProcedureChoicePage(profile, choices.of(profile), "", "", FormErrors.NONE);
    }

    @PostMapping
    ResponseEntity<Page> choose(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String verfahren,
            @RequestParam(defaultValue = "0") int nach,
            @RequestParam(defaultValue = "") String grund) {
        var profile = profile(key);
        var choice = choices.of(profile);
        var errors = FormErrors.NONE;
        if (!choice.fits(verfahren)) {
            errors = errors.with("verfahren", "profile.refused.procedure");
        }
        if (grund.isBlank() || grund.length() > LONGEST) {
            errors = errors.with("grund", "profile.procedure.mistake.reason");
        }
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new ProcedureChoicePage(profile, choice, verfahren, grund, errors));
        }
        choices.choose(profile, verfahren, nach, grund);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ReceivedListPage.ADDRESS + "/" + profile.key())))
                .build();
    }

    private Profile profile(String key) {
        return received.byKey(PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key)));
    }
}
