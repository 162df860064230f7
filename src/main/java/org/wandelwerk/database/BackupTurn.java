package org.wandelwerk.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wandelwerk.kernel.Quiet;

/** Work that is done by one at a time, and after each failure in a row waits twice as long for the next try. */
final class BackupTurn {

    private static final Logger LOG = LoggerFactory.getLogger(BackupTurn.class);

    private final String name;
    private final Duration firstPause;
    private final Duration longestPause;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable Failure failure;

    /** That the work came to nothing, why, how long it pauses, and when it is tried again. */
    record Failure(Instant at, String why, Duration pause) {

        Instant next() {
            return at.plus(pause);
        }
    }

    interface Work {
        void run(Instant now) throws IOException, InterruptedException, SQLException;
    }

    BackupTurn(String name, Duration firstPause, Duration longestPause) {
        this.name = name;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    /** Why the last try came to nothing; {@code null} when it did not. */
    @Nullable
    Failure failure() {
        return failure;
    }

    /** Does nothing while somebody else works, or in a pause. */
    void take(Clock clock, Work work) {
        var last = failure;
        if (last != null && clock.instant().isBefore(last.next()) || !turn.tryLock()) {
            return;
        }
        try {
            work.run(clock.instant());
            failure = null;
        } catch (IOException | SQLException | RuntimeException cause) {
            var next = new Failure(clock.instant(), String.valueOf(cause.getMessage()), pauseAfter(last));
            failure = next;
            LOG.error("{} failed and is tried again at {}", name, next.next(), Quiet.of(cause));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    private Duration pauseAfter(@Nullable Failure last) {
        if (last == null) {
            return firstPause;
        }
        var twice = last.pause().multipliedBy(2);
        return twice.compareTo(longestPause) > 0 ? longestPause : twice;
    }
}
