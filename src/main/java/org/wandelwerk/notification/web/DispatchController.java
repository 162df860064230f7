package org.wandelwerk.notification.web;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.notification.Arrivals;
import org.wandelwerk.notification.Dispatches;
import org.wandelwerk.notification.LostMails;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;
import org.wandelwerk.trail.TrailDoors;

/** Lets the office and speakers write to all members of a body, look at each mail first, and stop them. */
@RestController
class DispatchController {

    static final String ADDRESS = "/schreibtisch/versand";

    private static final String NEW = ADDRESS + "/neu";
    private static final int PART = 30;

    private final Dispatches dispatches;
    private final Arrivals arrivals;
    private final LostMails lost;
    private final TrailDoors trails;
    private final FormGuard guard;
    private final Frames frames;

    DispatchController(
            Dispatches dispatches,
            Arrivals arrivals,
            LostMails lost,
            TrailDoors trails,
            FormGuard guard,
            Frames frames) {
        this.dispatches = dispatches;
        this.arrivals = arrivals;
        this.lost = lost;
        this.trails = trails;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    DispatchesPage list(@RequestParam(required = false) @Nullable String nach) {
        var part = dispatches.list(nach, PART);
        return new DispatchesPage(part.items(), arrivals.tallies(part.items()), part.next());
    }

    @GetMapping(NEW)
    DispatchFormPage begin() {
        return new DispatchFormPage(
                dispatches.bodies(), DispatchForm.empty(guard.newKey()), FormErrors.NONE, List.of(), false);
    }

    /** First the preview; the form under it is sent with the word that it was seen. */
    @PostMapping(NEW)
    ResponseEntity<Page> send(@ModelAttribute DispatchForm form) {
        var bodies = dispatches.bodies();
        var errors = form.errors();
        if (!errors.isEmpty()) {
            var shown = form.hasKey() ? form : form.with(guard.newKey());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new DispatchFormPage(bodies, shown, errors, List.of(), false));
        }
        if (!form.isSeen()) {
            return ResponseEntity.ok(
                    new DispatchFormPage(bodies, form, FormErrors.NONE, dispatches.preview(form.order()), true));
        }
        return lead(dispatches.send(form.order()).address());
    }

    @GetMapping(ADDRESS + "/{id}")
    DispatchPage show(@PathVariable UUID id) {
        var mails = dispatches.mails(id);
        var missing = lost.looksAfter(id)
                ? mails.stream().filter(Mail::isLost).map(Mail::id).collect(toSet())
                : Set.<UUID>of();
        return new DispatchPage(
                dispatches.get(id),
                mails,
                lost.settled(missing),
                missing,
                arrivals.withinReach(id),
                trails.opens("versand"));
    }

    @PostMapping(ADDRESS + "/{id}/anhalten")
    ResponseEntity<Page> stop(@PathVariable UUID id) {
        dispatches.stop(id);
        return lead(ADDRESS + "/" + id);
    }

    @PostMapping(ADDRESS + "/{id}/erneut")
    ResponseEntity<Page> sendAgain(@PathVariable UUID id) {
        arrivals.sendAgain(id);
        return lead(ADDRESS + "/" + id);
    }

    private ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
