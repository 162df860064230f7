package org.wandelwerk.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** Whether seals leave the house, so that whoever holds it cannot make its history anew. */
@Component
class StampHealth implements HealthSource {

    private static final Duration A_DAY_AND_MORE = Duration.ofHours(26);

    private final TimeStamps stamps;
    private final TimeStampAuthority authority;

    StampHealth(TimeStamps stamps, TimeStampAuthority authority) {
        this.stamps = stamps;
        this.authority = authority;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        return Stream.of(authority.isSet() ? note(now) : HealthNote.advised("stamp.none"));
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now).filter(HealthNote::isUrgent);
    }

    private HealthNote note(Instant now) {
        var failing = stamps.failing();
        if (failing.isPresent()) {
            return HealthNote.urgent(
                    "stamp.fails",
                    failing.get().at(),
                    String.valueOf(failing.get().failure()));
        }
        var waiting =
                stamps.waitingSince().filter(since -> since.plus(A_DAY_AND_MORE).isBefore(now));
        if (waiting.isPresent()) {
            return HealthNote.urgent("stamp.late", waiting.get());
        }
        return stamps.newestGiven()
                .map(stamp -> HealthNote.good("stamp.given", stamp.at()))
                .orElseGet(() -> HealthNote.good("stamp.begins"));
    }
}
