package org.wandelwerk.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * What was said about a profile, the oldest first.
 *
 * @param officeRead up to which number the office has read
 * @param writersRead up to which number those who write the profile have read
 */
public record Conversation(List<Message> messages, int officeRead, int writersRead) {

    /**
     * What those who write a profile said to the office, or the office to them.
     *
     * @param number in its conversation, from 1
     * @param by who wrote it; {@code null} for somebody without an account
     */
    public record Message(
            int number,
            boolean isOfOffice,
            String words,
            @Nullable PersonId by,
            Instant at) {

        /** How many letters one has at most. */
        public static final int LONGEST = 4000;
    }

    /** How many of the other side are not read yet. */
    public long unread(boolean byOffice) {
        return messages.stream()
                .filter(message -> message.isOfOffice() != byOffice)
                .filter(message -> message.number() > (byOffice ? officeRead : writersRead))
                .count();
    }
}
