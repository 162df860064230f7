package org.wandelwerk.meeting;

import java.util.UUID;

/** The id of a meeting. */
public record MeetingId(UUID value) {}
