package org.wandelwerk.moving.web;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.ProcedureOverviews;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.NavigationEntry;
import org.wandelwerk.shell.Page;
import org.wandelwerk.trail.TrailDoors;

/** Shows procedures to those who work with them. */
@RestController
@RequestMapping(ProceduresDeskPage.ADDRESS)
class ProcedureDeskController implements DeskSource {

    private final ProcedureOverviews overviews;
    private final TrailDoors trails;
    private final Frames frames;

    ProcedureDeskController(ProcedureOverviews overviews, TrailDoors trails, Frames frames) {
        this.overviews = overviews;
        this.trails = trails;
        this.frames = frames;
    }

    /** @param projekt the key of a project whose place is looked for, as it was typed */
    @GetMapping
    ResponseEntity<Page> all(@RequestParam(defaultValue = "") String projekt) {
        var page = new ProceduresDeskPage(overviews.all(), projekt.strip());
        var key = PublicKey.read(projekt.strip());
        if (key.isPresent()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(frames.current().link(MovePage.address(key.get()))))
                    .build();
        }
        return ResponseEntity.status(page.isMistaken() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(page);
    }

    @GetMapping("/{procedure}/{version}")
    ProcedureDeskPage one(@PathVariable String procedure, @PathVariable int version) {
        return new ProcedureDeskPage(
                overviews.one(new ProcedureVersion(procedure, version)), trails.opens("programme"));
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return overviews.areOpen()
                ? Stream.of(
                        new NavigationEntry(250, ProceduresDeskPage.ADDRESS, "moving.desk"),
                        new NavigationEntry(251, TimesPage.ADDRESS, "moving.times"))
                : Stream.empty();
    }
}
