package org.wandelwerk.history;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;

/** How far the history is sealed. */
@Component
class HistoryGauges implements Gauges {

    private final Seals seals;

    HistoryGauges(Seals seals) {
        this.seals = seals;
    }

    @Override
    public List<Gauge> now() {
        return seals.newest().stream()
                .flatMap(seal -> List.of(
                        new Gauge("wandelwerk_newest_seal_number", "Number of the newest seal.", seal.number()),
                        new Gauge(
                                "wandelwerk_newest_seal_timestamp_seconds",
                                "When it was made.",
                                seal.at().getEpochSecond()))
                        .stream())
                .toList();
    }
}
