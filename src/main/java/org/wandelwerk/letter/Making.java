package org.wandelwerk.letter;

import java.time.Instant;
import java.util.UUID;
import org.wandelwerk.kernel.PersonId;

/**
 * That letters were made of a template; what stood in them is kept nowhere.
 *
 * @param version that of the template
 * @param number from 1, for each template
 * @param body the key of the body
 */
public record Making(UUID id, UUID template, int version, int number, String body, PersonId by, Instant at) {}
