package org.wandelwerk.monitor;

import java.time.Instant;
import java.util.stream.Stream;

/** What a module can tell of its own health; asked when somebody opens the page, so it answers within seconds. */
public interface HealthSource {

    Stream<HealthNote> notes(Instant now);

    /**
     * What of it those who run the house must do something about; asked whenever one of them opens the desk, so that it
     * waits for nobody and asks the database seldom.
     */
    default Stream<HealthNote> work(Instant now) {
        return Stream.of();
    }
}
