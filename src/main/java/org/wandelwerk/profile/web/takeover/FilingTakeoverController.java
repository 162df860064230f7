package org.wandelwerk.profile.web.takeover;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.FilingProposal;
import org.wandelwerk.profile.FilingTakeovers;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.OrganisationMatches.Wanted;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ReceivedProfiles;
import org.wandelwerk.profile.web.ReceivedListPage;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Lets the office take over into the project what was handed in, and take that back. */
@RestController
@RequestMapping(ReceivedListPage.ADDRESS + "/{key}/uebernahme")
class FilingTakeoverController {

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ReceivedProfiles received;
    private final HandIns handIns;
    private final FilingTakeovers takeovers;
    private final Forms forms;
    private final FormGuard guard;
    private final Frames frames;

    FilingTakeoverController(
            ReceivedProfiles received,
            HandIns handIns,
            FilingTakeovers takeovers,
            Forms forms,
            FormGuard guard,
            Frames frames) {
        this.received = received;
        this.handIns = handIns;
        this.takeovers = takeovers;
        this.forms = forms;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping
    FilingTakeoverPage show(@PathVariable String key) {
        var profile = profile(key);
        var proposal = takeovers.proposal(profile, Wanted.NONE);
        return page(profile, proposal, TakeoverForm.of(proposal, guard.newKey()), FormErrors.NONE);
    }

    /** Whoever looks for another organisation takes nothing over yet, and loses nothing of what was chosen. */
    @PostMapping
    ResponseEntity<FilingTakeoverPage> take(@PathVariable String key, @RequestParam Map<String, String> typed) {
        var profile = profile(key);
        var form = new TakeoverForm(typed);
        var proposal = takeovers.proposal(profile, form.wanted());
        if (typed.containsKey("suchen")) {
            return ResponseEntity.ok(page(profile, proposal, form, FormErrors.NONE));
        }
        var errors = form.errors(proposal);
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(profile, proposal, form, errors));
        }
        takeovers.take(profile, form.order(proposal));
        return seeOther(profile);
    }

    @PostMapping("/zuruecknahme")
    ResponseEntity<FilingTakeoverPage> undo(
            @PathVariable String key, @RequestParam(defaultValue = "") String uebernahme) {
        var profile = profile(key);
        if (!uebernahme.matches(UUIDS)) {
            throw new NotFound("takeover " + uebernahme);
        }
        takeovers.undo(profile, UUID.fromString(uebernahme));
        return seeOther(profile);
    }

    private Profile profile(String key) {
        return received.byKey(PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key)));
    }

    private FilingTakeoverPage page(Profile profile, FilingProposal proposal, TakeoverForm typed, FormErrors errors) {
        var version = handIns.of(profile.id()).getFirst();
        return new FilingTakeoverPage(profile, forms.form(version.form()), version, proposal, typed, errors);
    }

    private ResponseEntity<FilingTakeoverPage> seeOther(Profile profile) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(
                        frames.current().link(ReceivedListPage.ADDRESS + "/" + profile.key() + "/uebernahme")))
                .build();
    }
}
