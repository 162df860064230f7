package org.wandelwerk.outgoing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One question by ICAP (RFC 3507): a file as the answer of a web server, which the scanner leaves as it is or not. */
final class IcapLine {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final Pattern FOUND =
            Pattern.compile("(?im)^(?:X-Infection-Found|X-Virus-ID|X-Violations-Found):[ \\t]*(\\S.*)?$");

    private IcapLine() {}

    static VirusVerdict ask(Socket socket, URI service, Path file) throws IOException {
        var line = new BufferedOutputStream(socket.getOutputStream(), BLOCK);
        var broken = sent(line, service, file);
        var head = head(socket.getInputStream());
        var found = FOUND.matcher(head);
        if (found.find()) {
            return new VirusVerdict(VirusVerdict.Outcome.INFECTED, String.valueOf(found.group(1)));
        }
        return broken.isEmpty() && head.matches("(?s)ICAP/1\\.0 204\\b.*\\r\\n\\r\\n")
                ? new VirusVerdict(VirusVerdict.Outcome.CLEAN, "")
                : VirusVerdict.unknown(head.lines().findFirst().orElse(broken.isEmpty() ? "no answer" : broken));
    }

    /** It may hang up while we speak, and yet have said why. */
    private static String sent(OutputStream line, URI service, Path file) throws IOException {
        try {
            send(line, service, file);
            return "";
        } catch (SocketException e) {
            return "broken off " + e.getMessage();
        }
    }

    private static void send(OutputStream line, URI service, Path file) throws IOException {
        var request = "GET /file HTTP/1.1\r\nHost: wandelwerk.invalid\r\n\r\n";
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n"
                .formatted(Files.size(file));
        var head = "RESPMOD %s ICAP/1.0\r\nHost: %s\r\nUser-Agent: Wandelwerk\r\nAllow: 204\r\nConnection: close\r\n"
                + "Encapsulated: req-hdr=0, res-hdr=%d, res-body=%d\r\n\r\n";
        write(line, head.formatted(service, service.getHost(), request.length(), request.length() + answer.length()));
        write(line, request + answer);
        try (var content = Files.newInputStream(file)) {
            var block = new byte[BLOCK];
            for (var read = content.read(block); read > 0; read = content.read(block)) {
                write(line, Integer.toHexString(read) + "\r\n");
                line.write(block, 0, read);
                write(line, "\r\n");
            }
        }
        write(line, "0\r\n\r\n");
        line.flush();
    }

    private static void write(OutputStream line, String words) throws IOException {
        line.write(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static String head(InputStream answer) throws IOException {
        var head = new StringBuilder();
        for (var read = answer.read(); read >= 0 && head.length() < LONGEST_HEAD; read = answer.read()) {
            head.append((char) read);
            if (read == '\n' && head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return head.toString();
    }
}
