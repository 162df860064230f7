package org.wandelwerk.opendata.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.NotFound;

/** Reads which workshop an address means. */
@Component
class Workshops {

    private final Committees committees;

    Workshops(Committees committees) {
        this.committees = committees;
    }

    /** @throws NotFound when there is none with this number, or it is no number */
    Committee called(String number) {
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new NotFound("workshop " + number);
        }
        return committees.workshop(Integer.parseInt(number));
    }
}
