package org.wandelwerk.alert.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.alert.SavedSearches;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows whoever is signed in the own saved searches, and ends them. */
@RestController
class MySearchesController {

    static final String ADDRESS = "/schreibtisch/suchen";

    private final SavedSearches searches;
    private final Frames frames;

    MySearchesController(SavedSearches searches, Frames frames) {
        this.searches = searches;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    MySearchesPage show(
            @RequestParam(required = false) @Nullable String getan,
            @RequestParam(required = false) @Nullable String beendet) {
        return new MySearchesPage(
                searches.mine(), getan != null ? "alert.mine.done" : beendet != null ? "alert.mine.ended" : null);
    }

    @PostMapping(ADDRESS + "/{id}/beenden")
    ResponseEntity<Page> end(@PathVariable UUID id) {
        searches.end(id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS) + "?beendet=ja"))
                .build();
    }
}
