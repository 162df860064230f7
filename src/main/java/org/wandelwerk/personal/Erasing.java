package org.wandelwerk.personal;

import java.time.Instant;
import org.wandelwerk.kernel.PersonId;

/** That somebody is erased, by whom and when. */
public record Erasing(PersonId person, PersonId by, Instant at) {}
