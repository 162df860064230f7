package org.wandelwerk.monitor;

import java.time.Instant;
import java.util.stream.Stream;

/** What a module can tell of its own health; asked when somebody opens the page, so it answers within seconds. */
public interface HealthSource {

    Stream<HealthNote> notes(Instant now);
}
