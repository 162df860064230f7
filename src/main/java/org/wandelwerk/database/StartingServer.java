package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that starts beside whoever needs it later. */
final class StartingServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StartingServer.class);

    private final FutureTask<EmbeddedPostgres> start;

    private StartingServer(FutureTask<EmbeddedPostgres> start) {
        this.start = start;
    }

    static StartingServer over(Path home, DatabaseSettings settings) {
        var start = new FutureTask<>(() -> EmbeddedPostgres.start(home, settings.durability()));
        Thread.ofPlatform().name("database-start").start(start);
        return new StartingServer(start);
    }

    /** The server as soon as it runs, or why it does not. */
    EmbeddedPostgres await() throws IOException, InterruptedException, SQLException {
        LOG.debug("PostgreSQL is awaited");
        try {
            var server = start.get();
            LOG.debug("PostgreSQL is used");
            return server;
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case IOException cause -> throw cause;
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IllegalStateException(failure);
            }
        }
    }

    /** Stops the server also when nobody came to ask for it. */
    @Override
    public void close() throws IOException, InterruptedException, SQLException {
        if (start.state() != FutureTask.State.FAILED) {
            await().close();
        }
    }
}
