package org.wandelwerk.outgoing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How often and after which pauses a mail is tried that a server puts off, and when an unended try is lost. */
public final class MailTries {

    /** How long a mail waits after each try that failed; then it is given up. */
    public static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24));

    /** Longer than a server is waited for: after it, nobody will tell any more what became of a try. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private MailTries() {}

    /**
     * When a mail is tried again that was put off now; empty when it is given up. One that was given up after its last
     * try and is sent again by somebody is tried as often once more.
     *
     * @param tries all that were made of it, from 1
     */
    public static Optional<Instant> next(int tries, Instant now) {
        var ofThisTurn = (tries - 1) % (PAUSES.size() + 1);
        return ofThisTurn == PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(ofThisTurn)));
    }
}
