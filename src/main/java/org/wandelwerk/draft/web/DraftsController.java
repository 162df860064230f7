package org.wandelwerk.draft.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.kernel.NotFound;

/** Lists what can be edited, and what is being edited. */
@RestController
class DraftsController {

    static final String ADDRESS = "/schreibtisch/bearbeiten";

    private static final int LONGEST_WORDS = 200;

    private final DraftDesk desk;

    DraftsController(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    DraftsPage all() {
        var kinds = desk.kinds();
        if (kinds.isEmpty()) {
            throw new NotFound("anything to edit");
        }
        return new DraftsPage(kinds, desk.standing());
    }

    @GetMapping(ADDRESS + "/{kind}")
    KindPage list(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String nach) {
        var words = words(q);
        var after = nach.isBlank() ? null : nach.strip();
        return new KindPage(desk.list(kind, words, after, KindPage.SIZE), words, after == null);
    }

    /** What is looked for. */
    static String words(String typed) {
        var words = typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed;
        return words.strip();
    }
}
