package org.wandelwerk.disclosure.web;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.disclosure.ProfileReleases;
import org.wandelwerk.disclosure.ProfileReleases.ReleaseOrder;
import org.wandelwerk.disclosure.Releasable;
import org.wandelwerk.form.Question;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Lets the office release answers of a profile for everybody, and recall what it released. */
@RestController
@RequestMapping("/schreibtisch/eingaenge/{key}/veroeffentlichung")
class ReleaseController {

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int LONGEST_REASON = 1000;

    private final ProfileReleases releases;
    private final FormGuard guard;
    private final Frames frames;

    ReleaseController(ProfileReleases releases, FormGuard guard, Frames frames) {
        this.releases = releases;
        this.guard = guard;
        this.frames = frames;
    }

    /** Everything that may become public is ticked at first. */
    @GetMapping
    ReleasePage show(@PathVariable String key) {
        var stand = releases.stand(read(key));
        return new ReleasePage(stand, guard.newKey(), all(stand.now()), "", FormErrors.NONE);
    }

    private static Set<String> all(Releasable now) {
        return now.sections().stream()
                .flatMap(section -> now.questions(section).stream())
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<ReleasePage> propose(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(defaultValue = "0") int fassung,
            @RequestParam(defaultValue = "") Set<String> frage) {
        var read = read(key);
        var stand = releases.stand(read);
        if (frage.isEmpty()) {
            var errors = FormErrors.NONE.with("frage", "disclosure.mistake.questions");
            return wrong(new ReleasePage(stand, schluessel, frage, "", errors));
        }
        releases.propose(read, new ReleaseOrder(schluessel, fassung, frage));
        return seeOther(read);
    }

    @FreshSignIn
    @PostMapping("/bestaetigung")
    ResponseEntity<ReleasePage> confirm(@PathVariable String key, @RequestParam(defaultValue = "") String freigabe) {
        releases.confirm(read(key), id(freigabe));
        return seeOther(read(key));
    }

    @PostMapping("/verwerfung")
    ResponseEntity<ReleasePage> drop(@PathVariable String key, @RequestParam(defaultValue = "") String freigabe) {
        releases.drop(read(key), id(freigabe));
        return seeOther(read(key));
    }

    @FreshSignIn
    @PostMapping("/rueckruf")
    ResponseEntity<ReleasePage> recall(@PathVariable String key, @RequestParam(defaultValue = "") String grund) {
        var read = read(key);
        var stand = releases.stand(read);
        if (grund.isBlank() || grund.strip().length() > LONGEST_REASON) {
            var errors = FormErrors.NONE.with("grund", "disclosure.mistake.reason");
            return wrong(new ReleasePage(stand, guard.newKey(), all(stand.now()), grund, errors));
        }
        releases.recall(read, grund.replace("\r\n", "\n"));
        return seeOther(read);
    }

    private static UUID id(String typed) {
        if (!typed.matches(UUIDS)) {
            throw new NotFound("release " + typed);
        }
        return UUID.fromString(typed);
    }

    private static PublicKey read(String key) {
        return PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key));
    }

    private static ResponseEntity<ReleasePage> wrong(ReleasePage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private ResponseEntity<ReleasePage> seeOther(PublicKey key) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link(ReleasePage.address(key))))
                .build();
    }
}
