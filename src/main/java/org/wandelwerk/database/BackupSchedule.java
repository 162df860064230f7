package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(15);

    private final ObjectProvider<EmbeddedPostgres> server;
    private final DatabaseSettings database;
    private final BackupSettings settings;
    private final Path home;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable Failure failure;
    private volatile Instant copiedAt = Instant.EPOCH;

    /** That a backup came to nothing, and why. */
    record Failure(Instant at, String why) {}

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
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(PAUSE);
        rhythm.setInitialDelay(PAUSE);
        return rhythm;
    }

    @Override
    public void work() {
        var paused = failure;
        if (isOn() && (paused == null || paused.at().plus(PAUSE_AFTER_FAILURE).isBefore(clock.instant()))) {
            takeTurn();
        }
    }

    boolean isOn() {
        return settings.isOn() && database.url().isBlank();
    }

    BackupShelf shelf() {
        return new BackupShelf(Path.of(settings.folder()).toAbsolutePath().normalize());
    }

    /** Why the last try came to nothing; {@code null} when it did not. */
    @Nullable
    Failure failure() {
        return failure;
    }

    private void takeTurn() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            run(clock.instant());
            failure = null;
        } catch (IOException | SQLException | RuntimeException cause) {
            failure = new Failure(clock.instant(), String.valueOf(cause.getMessage()));
            LOG.error("The scheduled backup failed and is tried again in a quarter of an hour", cause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    private void run(Instant now) throws IOException, InterruptedException, SQLException {
        var backups = new KeptBackups(
                server.getObject(),
                database.name(),
                shelf(),
                home.toAbsolutePath().resolve("backup-check"));
        if (backups.isDue(latestHour(now))) {
            backups.make(now, settings.kept());
            copiedAt = now;
        } else if (!copiedAt.plus(settings.logEvery()).isAfter(now)) {
            backups.copyLog();
            copiedAt = now;
        }
    }

    private Instant latestHour(Instant now) {
        var today = ZonedDateTime.ofInstant(now, clock.getZone()).with(LocalTime.of(settings.hour(), 0));
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
