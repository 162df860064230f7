package org.wandelwerk.profile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A profile as the list of its owner shows it.
 *
 * @param title as it is answered now; empty when it is not
 * @param since when it came to the state in which it is
 * @param unread how many messages of the office are not read yet
 * @param due until when the office asks for more; {@code null} when it does not, or named no day
 */
public record OwnProfile(
        Profile profile,
        String title,
        Instant since,
        int unread,
        @Nullable LocalDate due) {}
