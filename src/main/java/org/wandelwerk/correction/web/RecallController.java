package org.wandelwerk.correction.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.correction.Recalls;

/** The public log of recalls. */
@RestController
class RecallController {

    private final Recalls recalls;

    RecallController(Recalls recalls) {
        this.recalls = recalls;
    }

    @GetMapping(RecallsPage.ADDRESS)
    RecallsPage all(@RequestParam(required = false) @Nullable String nach) {
        return new RecallsPage(recalls.newest(nach, RecallsPage.SIZE), nach == null);
    }
}
