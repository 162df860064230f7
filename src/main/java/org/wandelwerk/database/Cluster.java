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

    private static final int LINES_SHOWN = 20;

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
        Postmaster.forget(folder.data());
        software.removeOthers();
        var port = freePort();
        var started = start(port, durability);
        if (!started.succeeded() && isTaken(port)) {
            started = start(freePort(), durability);
        }
        var running = running();
        if (!started.succeeded() || running.isEmpty()) {
            throw new IllegalStateException(
                    "PostgreSQL did not start (%s):%n%s".formatted(started.output(), logTail()));
        }
        return running.get();
    }

    void stop() throws IOException, InterruptedException {
        var stopped = account.run(
                folder.path(),
                List.of(software.program("pg_ctl"), "stop", "-w", "-s", "-m", "fast", "-D", text(folder.data())));
        if (!stopped.succeeded() && running().isPresent()) {
            throw new IllegalStateException("PostgreSQL did not stop (%s):%n%s".formatted(stopped.output(), logTail()));
        }
    }

    private Program start(int port, Durability durability) throws IOException, InterruptedException {
        var settings = "-p %d -h 127.0.0.1 -c unix_socket_directories='' %s".formatted(port, durability.settings());
        return account.run(
                folder.path(),
                List.of(
                        software.program("pg_ctl"),
                        "start",
                        "-w",
                        "-s",
                        "-D",
                        text(folder.data()),
                        "-l",
                        text(folder.logFile()),
                        "-o",
                        settings));
    }

    private void initialise() throws IOException, InterruptedException {
        var password = HexFormat.of().formatHex(SecureRandom.getSeed(24));
        ServerFolder.secret(folder.passwordFile(), password);
        ServerFolder.delete(folder.log());
        handOver(folder.log());
        ServerFolder.delete(folder.unfinishedData());
        handOver(folder.unfinishedData());
        var copy = ServerFolder.secret(folder.path().resolve("password.new"), password);
        account.own(copy);
        var made = account.run(folder.path(), initdb(copy));
        Files.delete(copy);
        if (!made.succeeded()) {
            throw new IllegalStateException("PostgreSQL could not make its data folder:%n%s".formatted(made.output()));
        }
        Files.move(folder.unfinishedData(), folder.data());
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
                "--data-checksums");
    }

    private void handOver(Path newFolder) throws IOException {
        ServerFolder.create(newFolder);
        ServerFolder.close(newFolder);
        account.own(newFolder);
    }

    private String logTail() throws IOException {
        if (!Files.exists(folder.logFile())) {
            return "there is no log";
        }
        var lines = Files.readAllLines(folder.logFile());
        return String.join(
                System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
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
