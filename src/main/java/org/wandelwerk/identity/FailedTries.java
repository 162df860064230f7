package org.wandelwerk.identity;

import java.time.Duration;
import java.time.Instant;

/** How often something failed within the time that counts, and when last. */
record FailedTries(String subject, int count, Instant last) {

    private static final int MOST_DOUBLINGS = 10;

    /**
     * Until when to wait: free tries cost nothing, whatever clock noted the last one, for that of another server may be
     * ahead and the database rounds; each further one doubles the wait up to the longest.
     */
    Instant until(int free, Duration longest) {
        if (count < free) {
            return Instant.MIN;
        }
        var wait = Duration.ofSeconds(1L << Math.min(count - free + 1, MOST_DOUBLINGS));
        return last.plus(wait.compareTo(longest) < 0 ? wait : longest);
    }
}
