package org.wandelwerk.draft;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends from the form of a record.
 *
 * @param record {@code null} for a record that is to be made
 * @param version that of the draft on which it was typed; 0 when there was none
 * @param base the digest of what was published then
 * @param key the one-time key of the form
 */
public record SaveOrder(
        String kind,
        @Nullable UUID record,
        int version,
        String base,
        TypedValues typed,
        Map<String, FieldAudience> audiences,
        StepOrder.Key key) {}
