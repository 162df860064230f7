package org.wandelwerk.portal.web.decisions;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The register of decisions. */
@RestController
class DecisionController {

    private final DecisionPages pages;

    DecisionController(DecisionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/beschluesse")
    DecisionsPage all(@ModelAttribute DecisionQuery query) {
        return pages.of(query);
    }
}
