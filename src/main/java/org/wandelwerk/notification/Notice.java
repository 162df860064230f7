package org.wandelwerk.notification;

import java.time.Instant;
import java.util.UUID;

/** Something that is told to somebody, alone or together with others in one mail. */
record Notice(UUID id, Telling told, Instant toldAt) {}
