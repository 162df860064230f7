package org.wandelwerk.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.DocumentVersion;

/**
 * A file that belongs to a profile.
 *
 * @param takenOff since when it belongs to later versions no more; {@code null} while it does
 */
public record AttachedFile(DocumentVersion file, @Nullable Instant takenOff) {

    public boolean isAttached() {
        return takenOff == null;
    }

    /** Whether it came, and was not taken off, by that moment. */
    boolean isAttachedAt(Instant moment) {
        return !file.at().isAfter(moment) && (takenOff == null || takenOff.isAfter(moment));
    }
}
