package org.wandelwerk.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** How old the index is, and whether it is built anew. */
@Component
class CatalogHealth implements HealthSource, Gauges {

    private static final Duration OLD = Duration.ofSeconds(30);

    private final CatalogFollower follower;
    private final SearchIndex index;
    private final boolean isOn;

    CatalogHealth(CatalogFollower follower, SearchIndex index, @Value("${wandelwerk.catalog:true}") boolean isOn) {
        this.follower = follower;
        this.index = index;
        this.isOn = isOn;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        if (!isOn) {
            return Stream.of(HealthNote.good("index.off"));
        }
        var even = follower.even();
        if (even == null) {
            return Stream.of(HealthNote.advised("index.none"));
        }
        var age = Duration.between(even, now);
        var note = age.compareTo(OLD) > 0
                ? HealthNote.advised("index.old", even)
                : HealthNote.good("index.even", Math.max(0, age.toSeconds()));
        return index.folder().isMarked() ? Stream.of(note, HealthNote.good("index.building")) : Stream.of(note);
    }

    @Override
    public List<Gauge> now() {
        var even = follower.even();
        return even == null
                ? List.of()
                : List.of(new Gauge(
                        "wandelwerk_catalog_even_timestamp_seconds",
                        "When the index was last known to tell all that had happened.",
                        even.getEpochSecond()));
    }
}
