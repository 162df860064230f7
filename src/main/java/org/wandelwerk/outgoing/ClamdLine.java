package org.wandelwerk.outgoing;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One question to clamd: a file in blocks, by its command INSTREAM. */
final class ClamdLine {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private ClamdLine() {}

    static VirusVerdict ask(Socket socket, Path file) throws IOException {
        var broken = send(socket, file);
        var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
        if (broken.isEmpty() && answer.equals("stream: OK")) {
            return new VirusVerdict(VirusVerdict.Outcome.CLEAN, "");
        }
        if (answer.matches("stream: .+ FOUND")) {
            return new VirusVerdict(
                    VirusVerdict.Outcome.INFECTED,
                    answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
        }
        return VirusVerdict.unknown(answer.isEmpty() ? broken : answer);
    }

    /** It may hang up while we speak, and yet have said why. */
    private static String send(Socket socket, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var line = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BLOCK + 8));
            line.writeBytes("zINSTREAM\0");
            var block = new byte[BLOCK];
            for (var read = content.read(block); read > 0; read = content.read(block)) {
                line.writeInt(read);
                line.write(block, 0, read);
            }
            line.writeInt(0);
            line.flush();
            return "";
        } catch (SocketException e) {
            return "broken off " + e.getMessage();
        }
    }
}
