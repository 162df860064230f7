package org.wandelwerk.portal.web.decisions;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wandelwerk.portal.web.PortalPages;

/** The register of decisions. */
@PortalPages
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
