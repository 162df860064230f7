package org.wandelwerk.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who uses a server: the last one out stops it. Each process holds a shared lock on the first byte of a file, and an
 * exclusive one on the second byte while it starts or stops. Within a process they are counted, because the system
 * counts processes only and drops all of a process's locks with the first channel it closes.
 */
final class Users {

    private static final Map<Path, Users> PRESENT = new ConcurrentHashMap<>();

    /** Whoever comes to one server waits for no other one, whose start may copy files for hours. */
    private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

    private final FileChannel channel;
    private FileLock presence;
    private int count;

    private Users(FileChannel channel, FileLock presence) {
        this.channel = channel;
        this.presence = presence;
    }

    /** What is done while no other user comes or goes. */
    interface Act<T> {
        T run(boolean isAlone) throws IOException, InterruptedException;
    }

    /** What the last user does. */
    interface Stop {
        void run() throws IOException, InterruptedException;
    }

    /** Adds a user, unless the start fails; the start is told whether nobody else is there. */
    static <T> T enter(Path file, Act<T> start) throws IOException, InterruptedException {
        synchronized (turn(file)) {
            var users = PRESENT.get(file);
            if (users == null) {
                users = open(file);
            }
            var hasStarted = false;
            try (var _ = users.channel.lock(1, 1, false)) {
                var started = start.run(users.isAlone());
                users.count++;
                PRESENT.put(file, users);
                hasStarted = true;
                return started;
            } finally {
                if (!hasStarted && users.count == 0) {
                    users.channel.close();
                }
            }
        }
    }

    /** Does something for the users while nobody else comes or goes. */
    static <T> T among(Path file, Act<T> act) throws IOException, InterruptedException {
        synchronized (turn(file)) {
            var users = PRESENT.get(file);
            if (users == null) {
                throw new IllegalStateException("Nobody of this process uses %s".formatted(file));
            }
            try (var _ = users.channel.lock(1, 1, false)) {
                return act.run(false);
            }
        }
    }

    /** Removes a user; the last one does the stop. */
    static void leave(Path file, Stop stop) throws IOException, InterruptedException {
        synchronized (turn(file)) {
            var users = PRESENT.get(file);
            if (users == null) {
                return;
            }
            try (var _ = users.channel.lock(1, 1, false)) {
                users.count--;
                if (users.isAlone()) {
                    stop.run();
                }
            } finally {
                if (users.count == 0) {
                    users.channel.close();
                    PRESENT.remove(file);
                }
            }
        }
    }

    private static Object turn(Path file) {
        return TURNS.computeIfAbsent(file, _ -> new Object());
    }

    private static Users open(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Users(channel, channel.lock(0, 1, true));
    }

    private boolean isAlone() throws IOException {
        if (count > 0) {
            return false;
        }
        presence.release();
        try (var alone = channel.tryLock(0, 1, false)) {
            return alone != null;
        } finally {
            presence = channel.lock(0, 1, true);
        }
    }
}
