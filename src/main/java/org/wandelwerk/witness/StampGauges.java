package org.wandelwerk.witness;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;

/** Whether seals leave the house; nothing as long as the operator named nobody to stamp them. */
@Component
class StampGauges implements Gauges {

    private final TimeStamps stamps;

    StampGauges(TimeStamps stamps) {
        this.stamps = stamps;
    }

    @Override
    public List<Gauge> now() {
        var failed = stamps.newest().stream()
                .map(stamp -> new Gauge(
                        "wandelwerk_time_stamp_failed",
                        "1 when the last try to have a seal stamped failed.",
                        stamp.isGiven() ? 0 : 1));
        var given = stamps.newestGiven().stream()
                .map(stamp -> new Gauge(
                        "wandelwerk_newest_time_stamp_timestamp_seconds",
                        "When a seal was stamped last by another house.",
                        stamp.at().getEpochSecond()));
        return Stream.concat(failed, given).toList();
    }
}
