package org.wandelwerk.region;

/** One part of taking a region over; the parts go in their order, so that what is referred to is there. */
interface Step {

    void take(Takeover takeover, Matching matching, Supplements supplements);
}
