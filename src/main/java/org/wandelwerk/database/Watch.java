package org.wandelwerk.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether the server lives, so that the application serves on when only the server was killed. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Thread thread;

    private Watch(Thread thread) {
        this.thread = thread;
    }

    /** Starts the server anew if it died; true when it had to. */
    interface Revival {
        boolean run() throws IOException, InterruptedException;
    }

    static Watch start(Revival revival) {
        return new Watch(Thread.ofPlatform().daemon().name("database-watch").start(() -> watch(revival)));
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private static void watch(Revival revival) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(ROUND);
                if (revival.run()) {
                    LOG.warn("PostgreSQL had died and was started again");
                }
            } catch (InterruptedException _) {
                return;
            } catch (IOException | RuntimeException failure) {
                LOG.error("PostgreSQL has died and does not start; tried again in a second", failure);
            }
        }
    }
}
