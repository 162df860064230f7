package org.wandelwerk.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day on which a public page is read. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }
}
