package org.wandelwerk.place;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Loads the reference geography when the application starts, before any region comes in. */
@Component
@Order(100)
class ReferencePlacesAtStart implements ApplicationRunner {

    private final ReferencePlaces places;

    ReferencePlacesAtStart(ReferencePlaces places) {
        this.places = places;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(HouseActors.SYSTEM, places::load);
    }
}
