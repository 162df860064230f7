package org.wandelwerk.profile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office wants to say to a version.
 *
 * @param key the one-time key of the form
 * @param number of the version that was read
 * @param questions the ids of those to be answered anew; none when the version is complete
 */
public record ReplyOrder(
        String key,
        int number,
        List<String> questions,
        String reason,
        @Nullable LocalDate due) {}
