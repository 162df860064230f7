package org.wandelwerk.identity.access;

import java.util.UUID;

/** The id of a deputy's entry in the calendar. */
public record DeputyId(UUID value) {}
