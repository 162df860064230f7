package org.wandelwerk.portal.web.organisations;

import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Seat;

/** A seat and the committee it is in. */
public record SeatView(Seat seat, Committee committee) {}
