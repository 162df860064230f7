package org.wandelwerk.committee;

import java.util.UUID;

/** The id of one person's time as speaker of a committee. */
public record SpeakerId(UUID value) {}
