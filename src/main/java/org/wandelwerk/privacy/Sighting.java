package org.wandelwerk.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.wandelwerk.kernel.PersonId;

/**
 * That somebody was shown what concerns another person, on which day, and no closer.
 *
 * @param kind what was shown, the end of a text's key
 */
public record Sighting(
        UUID id,
        LocalDate day,
        PersonId reader,
        String readerName,
        String kind,
        String key,
        PersonId concerned,
        String concernedName) {}
