package org.wandelwerk.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The data folder of the embedded server: made, started and stopped by PostgreSQL's own programs. */
record Cluster(ServerFolder folder, Software software, Account account) {

    static final String SUPERUSER = "postgres";

    /** Seconds: long enough to replay the log of a busy hour after a crash. */
    private static final String PATIENCE = "1800";

    /** A folder for backups that cannot be written must not fill the disk of the house with its log. */
    private static final String MOST_LOG_KEPT = "8GB";

    private static final int TRIES_BESIDE_ORPHANS = 20;

    /** What brings content into an empty data folder. */
    interface Filling {
        void fill(Path data) throws IOException, InterruptedException;
    }

    static Cluster in(ServerFolder folder) throws IOException, InterruptedException {
        return new Cluster(folder, Software.in(folder), new Accounts(folder).choose());
    }

    Optional<Postmaster> running() throws IOException, InterruptedException {
        return Postmaster.settled(folder.data());
    }

    String password() throws IOException {
        return Files.readString(folder.passwordFile()).strip();
    }

    Postmaster start(Durability durability) throws IOException, InterruptedException {
        if (!folder.isInitialised()) {
            initialise();
        }
        software.removeOthers();
        folder.serverLog().rotate();
        var port = freePort();
        var started = start(port, durability);
        return started.succeeded() || !isTaken(port) ? running(started) : running(start(freePort(), durability));
    }

    /** Starts it where those who use it expect it. */
    Postmaster startAgain(int port, Durability durability) throws IOException, InterruptedException {
        return running(start(port, durability));
    }

    void stop() throws IOException, InterruptedException {
        var stopped = account.run(
                folder.path(),
                List.of(
                        software.program("pg_ctl"),
                        "stop",
                        "-w",
                        "-s",
                        "-t",
                        PATIENCE,
                        "-m",
                        "fast",
                        "-D",
                        text(folder.data())));
        if (!stopped.succeeded() && running().isPresent()) {
            throw new IllegalStateException("PostgreSQL did not stop (%s):%n%s"
                    .formatted(stopped.output(), folder.serverLog().tail()));
        }
    }

    /** Makes the data folder in one step: what breaks off leaves none. */
    void makeData(String password, Filling filling) throws IOException, InterruptedException {
        ServerFolder.secret(folder.passwordFile(), password);
        handOver(folder.log());
        handOver(folder.unfinishedData());
        try {
            filling.fill(folder.unfinishedData());
            Files.move(folder.unfinishedData(), folder.data());
        } finally {
            ServerFolder.delete(folder.unfinishedData());
        }
    }

    private Postmaster running(Program started) throws IOException, InterruptedException {
        var running = running();
        if (!started.succeeded() || running.isEmpty()) {
            throw new IllegalStateException("PostgreSQL did not start (%s):%n%s"
                    .formatted(started.output(), folder.serverLog().tail()));
        }
        return running.get();
    }

    /** What a killed server leaves behind may hold on to its memory for a moment: a second one waits for that. */
    private Program start(int port, Durability durability) throws IOException, InterruptedException {
        Postmaster.forget(folder.data());
        var started = tryToStart(port, durability);
        var tries = 1;
        while (!started.succeeded()
                && tries < TRIES_BESIDE_ORPHANS
                && folder.serverLog().tellsOfOrphans()) {
            Thread.sleep(500);
            started = tryToStart(port, durability);
            tries++;
        }
        return started;
    }

    private Program tryToStart(int port, Durability durability) throws IOException, InterruptedException {
        var settings = "-p %d -h 127.0.0.1 -c unix_socket_directories='' -c max_slot_wal_keep_size=%s %s"
                .formatted(port, MOST_LOG_KEPT, durability.settings());
        return account.run(
                folder.path(),
                List.of(
                        software.program("pg_ctl"),
                        "start",
                        "-w",
                        "-s",
                        "-t",
                        PATIENCE,
                        "-D",
                        text(folder.data()),
                        "-l",
                        text(folder.serverLog().file()),
                        "-o",
                        settings));
    }

    private void initialise() throws IOException, InterruptedException {
        var password = HexFormat.of().formatHex(SecureRandom.getSeed(24));
        makeData(password, _ -> {
            var copy = ServerFolder.secret(folder.path().resolve("password.new"), password);
            account.own(copy);
            var made = account.run(folder.path(), initdb(copy));
            Files.delete(copy);
            if (!made.succeeded()) {
                throw new IllegalStateException(
                        "PostgreSQL could not make its data folder:%n%s".formatted(made.output()));
            }
        });
    }

    private List<String> initdb(Path passwordFile) {
        return List.of(
                software.program("initdb"),
                "-D",
                text(folder.unfinishedData()),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums",
                // nobody guesses a password of 24 random bytes; each new connection would pay for the rounds
                "--set=scram_iterations=1");
    }

    private void handOver(Path newFolder) throws IOException {
        ServerFolder.delete(newFolder);
        ServerFolder.create(newFolder);
        ServerFolder.close(newFolder);
        account.own(newFolder);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private static boolean isTaken(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return !socket.isBound();
        } catch (BindException _) {
            return true;
        }
    }

    private static String text(Path path) {
        return path.toString();
    }
}
