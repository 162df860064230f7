package org.wandelwerk.programme;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * What a status of another record means in this procedure.
 *
 * @param word the status as the other record writes it; {@code null} when it records none
 * @param step the step that such a project stands in; {@code null} when not recorded
 */
public record TakenOverStatus(
        @Nullable String word,
        PublicStatus status,
        @Nullable String step,
        Text label) {}
