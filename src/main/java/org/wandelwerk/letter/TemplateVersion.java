package org.wandelwerk.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wandelwerk.kernel.PersonId;

/**
 * A template as it was uploaded once.
 *
 * @param id of the template, which stays while versions follow each other
 * @param number from 1; the highest counts
 * @param digest SHA-256 of the file
 */
public record TemplateVersion(
        UUID id,
        String name,
        int number,
        String digest,
        List<Placeholder> placeholders,
        PersonId by,
        Instant at,
        boolean isRetired) {

    public TemplateVersion {
        placeholders = List.copyOf(placeholders);
    }
}
