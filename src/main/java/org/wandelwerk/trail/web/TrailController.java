package org.wandelwerk.trail.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.Moved;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.trail.TrailLead;
import org.wandelwerk.trail.Trails;

/** Shows the line of time of a record: the whole of it at the desk, what was public below its public page. */
@RestController
class TrailController {

    private final Trails trails;
    private final List<TrailLead> leads;
    private final Frames frames;

    TrailController(Trails trails, List<TrailLead> leads, Frames frames) {
        this.trails = trails;
        this.leads = List.copyOf(leads);
        this.frames = frames;
    }

    @GetMapping(TrailPage.ADDRESS + "/{kind}/{key}")
    TrailPage inside(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String nach) {
        return new TrailPage(trails.inside(kind, key, nach, TrailPage.SIZE), key, nach == null);
    }

    @GetMapping("/projekte/{key}/verlauf")
    PublicTrailPage project(@PathVariable String key, @RequestParam(required = false) @Nullable String nach) {
        return outside("projekte", key, nach);
    }

    @GetMapping("/akteure/{key}/verlauf")
    PublicTrailPage organisation(@PathVariable String key, @RequestParam(required = false) @Nullable String nach) {
        return outside("akteure", key, nach);
    }

    @GetMapping("/sitzungen/{key}/verlauf")
    PublicTrailPage meeting(@PathVariable String key, @RequestParam(required = false) @Nullable String nach) {
        return outside("sitzungen", key, nach);
    }

    @GetMapping("/aktuelles/{key}/verlauf")
    PublicTrailPage news(@PathVariable String key, @RequestParam(required = false) @Nullable String nach) {
        return outside("meldungen", key, nach);
    }

    @GetMapping("/werkstaetten/{number}/verlauf")
    PublicTrailPage workshop(@PathVariable String number, @RequestParam(required = false) @Nullable String nach) {
        return outside("gremien", "w" + number, nach);
    }

    @GetMapping("/gremien/{key}/verlauf")
    PublicTrailPage body(@PathVariable String key, @RequestParam(required = false) @Nullable String nach) {
        return outside("gremien", key, nach);
    }

    @GetMapping("/verfahren/{key}/verlauf")
    PublicTrailPage procedure(@PathVariable String key, @RequestParam(required = false) @Nullable String nach) {
        return outside("programme", key, nach);
    }

    private PublicTrailPage outside(String word, String key, @Nullable String after) {
        leads.stream()
                .filter(lead -> lead.word().equals(word))
                .flatMap(lead -> lead.on().apply(key).stream())
                .findFirst()
                .ifPresent(address -> {
                    throw Moved.forNow(frames.current().link(address));
                });
        return new PublicTrailPage(trails.outside(word, key, after, TrailPage.SIZE), after == null);
    }
}
