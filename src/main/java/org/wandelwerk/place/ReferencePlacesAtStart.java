package org.wandelwerk.place;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Loads the reference geography when the house opens, for commands too: before any region comes in. */
@Component
@Lazy(false)
class ReferencePlacesAtStart implements SmartInitializingSingleton {

    private final ReferencePlaces places;

    ReferencePlacesAtStart(ReferencePlaces places) {
        this.places = places;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.as(HouseActors.SYSTEM, places::load);
    }
}
