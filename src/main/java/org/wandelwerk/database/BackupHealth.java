package org.wandelwerk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import tools.jackson.core.JacksonException;

/** Whether what the house holds would be there after a fire. */
@Component
@ConditionalOnWebApplication
class BackupHealth implements HealthSource, Gauges {

    private static final Duration A_DAY_AND_MORE = Duration.ofHours(26);
    private static final Duration SOME_COPIES = Duration.ofMinutes(10);

    private final BackupSchedule schedule;
    private final BackupSettings settings;
    private final DatabaseSettings database;

    BackupHealth(BackupSchedule schedule, BackupSettings settings, DatabaseSettings database) {
        this.schedule = schedule;
        this.settings = settings;
        this.database = database;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        if (!database.url().isBlank()) {
            return Stream.of(HealthNote.advised("backup.others"));
        }
        if (!settings.isOn()) {
            return Stream.of(HealthNote.urgent("backup.off"));
        }
        return Stream.concat(
                failures(),
                shelf().map(state -> state(state, now))
                        .orElseGet(() -> Stream.of(HealthNote.urgent("backup.unreadable"))));
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now).filter(HealthNote::isUrgent);
    }

    private Stream<HealthNote> failures() {
        return Stream.concat(
                note("backup.failed", schedule.failure()), note("backup.copy-failed", schedule.copyFailure()));
    }

    private static Stream<HealthNote> note(String word, BackupTurn.@Nullable Failure failure) {
        return failure == null
                ? Stream.empty()
                : Stream.of(HealthNote.urgent(word, failure.at(), failure.why(), failure.next()));
    }

    private Stream<HealthNote> state(BackupShelf.State state, Instant now) {
        var checked = state.checked();
        var until = state.coversUntil();
        if (checked == null || until == null) {
            return Stream.of(HealthNote.urgent("backup.none"));
        }
        if (checked.plus(A_DAY_AND_MORE).isBefore(now)) {
            return Stream.of(HealthNote.urgent("backup.old", checked));
        }
        var late = settings.logEvery().multipliedBy(2).plus(SOME_COPIES);
        return Stream.of(
                HealthNote.good("backup.checked", checked, state.count()),
                until.plus(late).isBefore(now)
                        ? HealthNote.urgent("backup.behind", until)
                        : HealthNote.good("backup.covers", until));
    }

    /** How old the newest checked backup is, and up to where the log is copied. */
    @Override
    public List<Gauge> now() {
        if (!schedule.isOn()) {
            return List.of();
        }
        var state = shelf();
        return List.of(
                new Gauge(
                        "wandelwerk_checked_backup_timestamp_seconds",
                        "When the newest backup was made that was started for a try.",
                        seconds(state.flatMap(one -> Optional.ofNullable(one.checked())))),
                new Gauge(
                        "wandelwerk_backup_covers_timestamp_seconds",
                        "Up to when backup and copied log can bring everything back.",
                        seconds(state.flatMap(one -> Optional.ofNullable(one.coversUntil())))));
    }

    private static long seconds(Optional<Instant> moment) {
        return moment.map(Instant::getEpochSecond).orElse(0L);
    }

    /** What lies in the folder; empty when it cannot be read, as when its disk is damaged. */
    private Optional<BackupShelf.State> shelf() {
        try {
            return Optional.of(BackupShelf.State.of(schedule.shelf()));
        } catch (IOException | UncheckedIOException | JacksonException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
