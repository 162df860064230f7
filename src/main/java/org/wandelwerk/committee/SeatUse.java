package org.wandelwerk.committee;

import org.springframework.stereotype.Component;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationUse;

/** The seats that organisations have or had. */
@Component
class SeatUse implements OrganisationUse {

    private final SeatRepository seats;

    SeatUse(SeatRepository seats) {
        this.seats = seats;
    }

    @Override
    public String text() {
        return "committee.use.seats";
    }

    @Override
    public boolean uses(OrganisationId organisation) {
        return seats.isNamed(organisation);
    }
}
