package org.wandelwerk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;

/** How old the newest checked backup is, and up to where the log is copied. */
@Component
@ConditionalOnWebApplication
class BackupGauges implements Gauges {

    private final BackupSchedule schedule;

    BackupGauges(BackupSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public List<Gauge> now() {
        if (!schedule.isOn()) {
            return List.of();
        }
        try {
            var state = BackupState.of(schedule.shelf());
            return List.of(
                    new Gauge(
                            "wandelwerk_checked_backup_timestamp_seconds",
                            "When the newest backup was made that was started for a try.",
                            state.checked() == null ? 0 : state.checked().getEpochSecond()),
                    new Gauge(
                            "wandelwerk_backup_covers_timestamp_seconds",
                            "Up to when backup and copied log can bring everything back.",
                            state.coversUntil() == null
                                    ? 0
                                    : state.coversUntil().getEpochSecond()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
