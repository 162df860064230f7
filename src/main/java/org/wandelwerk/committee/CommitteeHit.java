package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.Text;

/**
 * A committee that was found.
 *
 * @param number its number when it is a workshop
 * @param formerName the name that was looked for, when it is a former one
 */
public record CommitteeHit(
        @Nullable Integer number,
        String slug,
        Text name,
        @Nullable Text formerName,
        FoundPlace place) {}
