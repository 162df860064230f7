package org.wandelwerk.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a mail has fared.
 *
 * @param answer what the server said to it last
 * @param due not before this it is tried
 * @param messageId the id that it carries at each try
 */
public record Course(
        MailState state,
        int tries,
        @Nullable String answer,
        Instant createdAt,
        Instant due,
        @Nullable Instant triedAt,
        @Nullable String messageId) {

    static Course begin(MailState state, Instant now, Instant due) {
        return new Course(state, 0, null, now, due, null, null);
    }

    Course withoutAnswer() {
        return new Course(state, tries, null, createdAt, due, triedAt, messageId);
    }
}
