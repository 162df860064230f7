package org.wandelwerk.profile;

import java.time.Instant;

/**
 * One answer as it was saved.
 *
 * @param revision of the profile, by which it came
 */
public record KeptAnswer(String slot, int revision, String answer, Instant at) {}
