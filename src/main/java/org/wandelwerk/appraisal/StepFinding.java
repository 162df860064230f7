package org.wandelwerk.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Actor;

/**
 * What was found of one item.
 *
 * @param item its id
 * @param who the body or organisation that was asked; {@code null} where nobody is
 * @param words the answer, what is there and where, or why not
 * @param value points or stars; {@code null} for none
 * @param outcome for which a body voted; {@code null} for none
 * @param due until when an answer or a document is expected
 * @param documents the documents of the project that show it, by their ids
 */
public record StepFinding(
        UUID id,
        String item,
        FindingVerdict verdict,
        @Nullable String who,
        @Nullable String words,
        @Nullable Integer value,
        @Nullable String outcome,
        @Nullable LocalDate due,
        List<UUID> documents,
        Actor by,
        Instant at) {

    public StepFinding {
        documents = List.copyOf(documents);
    }
}
