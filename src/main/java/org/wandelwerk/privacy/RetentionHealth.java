package org.wandelwerk.privacy;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** Whether everything that was due could be given up when it was last tried. */
@Component
class RetentionHealth implements HealthSource {

    private final Retention retention;

    RetentionHealth(Retention retention) {
        this.retention = retention;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        var failing = retention.failing();
        return Stream.of(
                failing == 0
                        ? HealthNote.good("retention.works")
                        : HealthNote.urgent("retention.fails", failing).mendedAt("/schreibtisch/fristen"));
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now).filter(HealthNote::isUrgent);
    }
}
