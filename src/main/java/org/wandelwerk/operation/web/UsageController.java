package org.wandelwerk.operation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.operation.Usage;

/** Shows those who run the house how much it is used. */
@RestController
class UsageController {

    static final String ADDRESS = "/schreibtisch/nutzung";

    private final Usage usage;

    UsageController(Usage usage) {
        this.usage = usage;
    }

    @GetMapping(ADDRESS)
    UsagePage show() {
        return new UsagePage(usage.kinds(), usage.days());
    }
}
