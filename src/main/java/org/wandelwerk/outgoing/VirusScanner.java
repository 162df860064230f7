package org.wandelwerk.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The virus scanner that the operator named: a clamd, or whatever speaks ICAP (RFC 3507). */
@Component
public class VirusScanner {

    private static final String WRONG =
            "WANDELWERK_SCANNER_URL is no address such as clamd://host:3310 or icap://host:1344/service; the name of"
                    + " the host holds letters, digits, dots and hyphens, and the port is a number";
    private static final int CONNECT = 2_000;
    private static final int ANSWER = 60_000;
    private static final int CLAMD = 3310;
    private static final int ICAP = 1344;

    /** For the whole of one file, however it drips. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final @Nullable URI address;

    VirusScanner(@Value("${wandelwerk.scanner.url:}") String url) {
        this.address = url.isBlank() ? null : address(url.strip());
    }

    private static URI address(String url) {
        try {
            var address = new URI(url);
            if (url.matches("(clamd|icap)://[^/@\\s]+(/\\S*)?") && address.getHost() != null) {
                return address;
            }
            throw new IllegalStateException(WRONG);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(WRONG, e);
        }
    }

    /** The same for an address that a test knows. */
    public static VirusScanner at(String url) {
        return new VirusScanner(url);
    }

    public boolean isSet() {
        return address != null;
    }

    /** Whatever goes wrong on the way, the answer is then that nothing is known. */
    public VirusVerdict ask(Path file) {
        return ask(file, LONGEST);
    }

    VirusVerdict ask(Path file, Duration longest) {
        return address == null ? VirusVerdict.unknown("no scanner is set") : ask(address, file, longest);
    }

    private static VirusVerdict ask(URI address, Path file, Duration longest) {
        var isClamd = address.getScheme().equals("clamd");
        var port = address.getPort() > 0 ? address.getPort() : isClamd ? CLAMD : ICAP;
        try (var socket = new Socket()) {
            var end = closeAfter(longest, socket);
            try {
                socket.connect(new InetSocketAddress(address.getHost(), port), CONNECT);
                socket.setSoTimeout(ANSWER);
                return isClamd ? ClamdLine.ask(socket, file) : IcapLine.ask(socket, address, file);
            } finally {
                end.cancel(false);
            }
        } catch (IOException e) {
            return VirusVerdict.unknown(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    private static CompletableFuture<Void> closeAfter(Duration longest, Socket socket) {
        var later = CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(() -> close(socket), later);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
