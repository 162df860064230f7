package org.wandelwerk.outgoing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** A scanner of our own that speaks as clamd or by ICAP, and does what a test wants. */
public final class AScanner implements AutoCloseable {

    /** What it takes for a virus. */
    public static final String VIRUS = "LAUSITZER-PROBEVIRUS";

    private final ServerSocket server;
    private volatile String mood = "honest";

    public AScanner() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String clamd() {
        return "clamd://localhost:" + server.getLocalPort();
    }

    public String icap() {
        return "icap://localhost:" + server.getLocalPort() + "/avscan";
    }

    /**
     * From now on it answers with these words, hangs up ("mute"), never ends ("drip"), calls all infected before it
     * has heard the file ("hasty"), or says what is ("honest").
     */
    public void be(String mood) {
        this.mood = mood;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var line = server.accept()) {
                if (!server.isClosed()) {
                    answer(line);
                }
            } catch (IOException _) {
                continue;
            }
        }
    }

    private void answer(Socket line) throws IOException {
        if (mood.equals("mute")) {
            return;
        }
        if (mood.equals("drip")) {
            drip(line);
        }
        if (mood.equals("hasty")) {
            line.getOutputStream().write(icapAnswer(true).getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            line.shutdownOutput();
            return;
        }
        var input = new DataInputStream(new BufferedInputStream(line.getInputStream()));
        var first = input.readByte();
        var isClamd = first == 'z';
        var isInfected = (isClamd ? blocks(input) : chunks(input)).contains(VIRUS);
        var words = isClamd ? (isInfected ? "stream: Lausitz.Probe FOUND\0" : "stream: OK\0") : icapAnswer(isInfected);
        line.getOutputStream().write((mood.equals("honest") ? words : mood).getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    /** Until nobody listens any more. */
    private static void drip(Socket line) throws IOException {
        for (int at = 0; at < 3000; at++) {
            line.getOutputStream().write('x');
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String icapAnswer(boolean isInfected) {
        return isInfected
                ? "ICAP/1.0 200 OK\r\nX-Infection-Found: Type=0; Resolution=2; Threat=Lausitz.Probe;\r\n\r\n"
                : "ICAP/1.0 204 No Content\r\nISTag: \"1\"\r\n\r\n";
    }

    private static String blocks(DataInputStream input) throws IOException {
        var command = new byte["INSTREAM\0".length()];
        input.readFully(command);
        var content = new ByteArrayOutputStream();
        for (var length = input.readInt(); length > 0; length = input.readInt()) {
            content.write(input.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }

    /** Three heads, and then the file in chunks. */
    private static String chunks(DataInputStream input) throws IOException {
        for (int heads = 0; heads < 3; ) {
            heads += row(input).isEmpty() ? 1 : 0;
        }
        var content = new ByteArrayOutputStream();
        for (var length = row(input); !length.equals("0"); length = row(input)) {
            content.write(input.readNBytes(Integer.parseInt(length, 16)));
            row(input);
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }

    private static String row(DataInputStream input) throws IOException {
        var row = new StringBuilder();
        for (var sign = input.readByte(); sign != '\n'; sign = input.readByte()) {
            row.append((char) sign);
        }
        return row.toString().strip();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
