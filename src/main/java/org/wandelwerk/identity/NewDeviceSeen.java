package org.wandelwerk.identity;

import java.time.Instant;
import org.wandelwerk.kernel.PersonId;

/** Somebody who was here before signed in with a device that was not. */
public record NewDeviceSeen(PersonId person, String device, Instant at) {}
