package org.wandelwerk.committee;

import java.util.UUID;

/** The id of a seat in a committee. */
public record SeatId(UUID value) {}
