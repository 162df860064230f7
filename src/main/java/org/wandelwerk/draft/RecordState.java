package org.wandelwerk.draft;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.correction.Subject;

/**
 * A record as it is now.
 *
 * @param subject what can be recalled by its address; {@code null} when the record has none of its own
 * @param isPublic whether it is public, which a recalled one is not
 */
public record RecordState(
        String title, TypedValues values, @Nullable Subject subject, boolean isPublic) {}
