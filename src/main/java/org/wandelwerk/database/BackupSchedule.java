package org.wandelwerk.database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.kernel.Recurring;

/** Backs the house up at its hour and copies its log in between, when the operator has named a folder for that. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
@ConditionalOnWebApplication
class BackupSchedule implements Recurring {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final ObjectProvider<EmbeddedPostgres> server;
    private final DatabaseSettings database;
    private final BackupSettings settings;
    private final Path home;
    private final Clock clock;
    private final BackupTurn making;
    private final BackupTurn copying;
    private volatile Instant copiedAt = Instant.EPOCH;

    BackupSchedule(
            ObjectProvider<EmbeddedPostgres> server,
            DatabaseSettings database,
            BackupSettings settings,
            @Value("${wandelwerk.home:./var}") Path home,
            Clock clock) {
        this.server = server;
        this.database = database;
        this.settings = settings;
        this.home = home;
        this.clock = clock;
        this.making = new BackupTurn("The scheduled backup", Duration.ofMinutes(5), Duration.ofHours(2));
        this.copying = new BackupTurn("Copying the log", Duration.ofMinutes(1), Duration.ofMinutes(15));
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(PAUSE);
        rhythm.setInitialDelay(PAUSE);
        return rhythm;
    }

    /** Copying never waits for a backup, however long that takes and whatever becomes of it. */
    @Override
    public void work() {
        if (isOn()) {
            Thread.ofVirtual().name("backup").start(this::make);
            copyLog();
        }
    }

    void make() {
        making.take(clock, now -> {
            var backups = backups();
            if (backups.isDue(latestHour(now))) {
                backups.make(now);
            }
        });
    }

    void copyLog() {
        copying.take(clock, now -> {
            if (!copiedAt.plus(settings.logEvery()).isAfter(now)) {
                backups().copyLog(settings.kept());
                copiedAt = now;
            }
        });
    }

    boolean isOn() {
        return settings.isOn() && database.url().isBlank();
    }

    BackupShelf shelf() {
        return new BackupShelf(Path.of(settings.folder()).toAbsolutePath().normalize());
    }

    /** Why the last backup came to nothing; {@code null} when it did not. */
    BackupTurn.@Nullable Failure failure() {
        return making.failure();
    }

    /** Why the log was not copied the last time; {@code null} when it was. */
    BackupTurn.@Nullable Failure copyFailure() {
        return copying.failure();
    }

    private KeptBackups backups() {
        return new KeptBackups(
                server.getObject(),
                database.name(),
                shelf(),
                home.toAbsolutePath().resolve("backup-check"));
    }

    private Instant latestHour(Instant now) {
        var today = ZonedDateTime.ofInstant(now, clock.getZone()).with(LocalTime.of(settings.hour(), 0));
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
