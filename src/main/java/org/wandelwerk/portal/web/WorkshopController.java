package org.wandelwerk.portal.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.NotFound;

/** The workshops. */
@PortalPages
class WorkshopController {

    private final WorkshopRows rows;
    private final WorkshopPages pages;
    private final Committees committees;

    WorkshopController(WorkshopRows rows, WorkshopPages pages, Committees committees) {
        this.rows = rows;
        this.pages = pages;
        this.committees = committees;
    }

    @GetMapping("/werkstaetten")
    WorkshopsPage all() {
        return new WorkshopsPage(rows.all());
    }

    @GetMapping("/werkstaetten/{number}")
    WorkshopPage one(@PathVariable String number) {
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new NotFound("workshop " + number);
        }
        return pages.of(committees.workshop(Integer.parseInt(number)));
    }
}
