package org.wandelwerk.joining.web;

import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.joining.Consents;
import org.wandelwerk.joining.Joining;
import org.wandelwerk.joining.JoiningPreview;
import org.wandelwerk.joining.Joinings;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets two projects become one: proposed by the office, agreed to by both promoters, carried out, taken back. */
@RestController
@RequestMapping(JoiningsPage.ADDRESS)
class JoiningController {

    private final Joinings joinings;
    private final Consents consents;
    private final FormGuard guard;
    private final Frames frames;

    JoiningController(Joinings joinings, Consents consents, FormGuard guard, Frames frames) {
        this.joinings = joinings;
        this.consents = consents;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping
    ResponseEntity<Page> all(@ModelAttribute JoiningForm form) {
        var all = joinings.newest();
        if (form.isEmpty()) {
            return ResponseEntity.ok(new JoiningsPage(all, null, form, FormErrors.NONE, guard.newKey()));
        }
        var errors = form.unreadable();
        return errors.isEmpty()
                ? ResponseEntity.ok(new JoiningsPage(all, preview(form), form, errors, guard.newKey()))
                : unprocessable(null, form, errors);
    }

    private JoiningPreview preview(JoiningForm form) {
        return joinings.preview(form.kept(), form.gone());
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<Page> propose(@ModelAttribute JoiningForm form) {
        joinings.requireProposing();
        var errors = form.unreadable();
        if (!errors.isEmpty()) {
            return unprocessable(null, form, errors);
        }
        errors = form.mistakes();
        return errors.isEmpty()
                ? lead(JoiningsPage.address(joinings.propose(form.kept(), form.gone(), form.reason(), form.key())))
                : unprocessable(preview(form), form, errors);
    }

    @GetMapping("/{id}")
    JoiningPage one(@PathVariable UUID id) {
        return new JoiningPage(consents.one(id), "", null);
    }

    @PostMapping("/{id}/zustimmung")
    ResponseEntity<Page> agree(@PathVariable UUID id, @RequestParam(defaultValue = "") String seite) {
        consents.one(id);
        consents.give(id, side(seite));
        return lead(JoiningsPage.address(id));
    }

    @PostMapping("/{id}/schriftlich")
    ResponseEntity<Page> note(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seite,
            @RequestParam(defaultValue = "") String beleg) {
        var view = consents.one(id);
        if (view.isOffice() && Consents.isMissing(beleg)) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new JoiningPage(view, beleg, "joining.mistake.proof"));
        }
        consents.note(id, side(seite), beleg);
        return lead(JoiningsPage.address(id));
    }

    @PostMapping("/{id}/widerruf")
    ResponseEntity<Page> revoke(@PathVariable UUID id, @RequestParam(defaultValue = "") String seite) {
        consents.one(id);
        consents.revoke(id, side(seite));
        return lead(JoiningsPage.address(id));
    }

    @FreshSignIn
    @PostMapping("/{id}/ausfuehrung")
    ResponseEntity<Page> carryOut(@PathVariable UUID id) {
        consents.one(id);
        joinings.carryOut(id);
        return lead(JoiningsPage.address(id));
    }

    @FreshSignIn
    @PostMapping("/{id}/aufhebung")
    ResponseEntity<Page> undo(@PathVariable UUID id) {
        consents.one(id);
        joinings.undo(id);
        return lead(JoiningsPage.address(id));
    }

    private static Joining.Side side(String word) {
        return Arrays.stream(Joining.Side.values())
                .filter(side -> JoiningPage.word(side).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("side " + word));
    }

    private ResponseEntity<Page> unprocessable(@Nullable JoiningPreview preview, JoiningForm form, FormErrors errors) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new JoiningsPage(joinings.newest(), preview, form, errors, guard.newKey()));
    }

    private ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
