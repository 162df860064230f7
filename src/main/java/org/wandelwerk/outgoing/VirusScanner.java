package org.wandelwerk.outgoing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The virus scanner that the operator named: a clamd, or whatever speaks ICAP (RFC 3507). */
@Component
public class VirusScanner {

    private static final int CONNECT = 2_000;
    private static final int ANSWER = 60_000;
    private static final int CLAMD = 3310;
    private static final int ICAP = 1344;

    private final String url;

    VirusScanner(@Value("${wandelwerk.scanner.url:}") String url) {
        this.url = url.strip();
        if (isSet() && !this.url.matches("(clamd|icap)://[^/@\\s]+(/\\S*)?")) {
            throw new IllegalStateException(
                    "WANDELWERK_SCANNER_URL is no address such as clamd://host:3310 or icap://host:1344/service");
        }
    }

    /** The same for an address that a test knows. */
    public static VirusScanner at(String url) {
        return new VirusScanner(url);
    }

    public boolean isSet() {
        return !url.isEmpty();
    }

    /** Whatever goes wrong on the way, the answer is then that nothing is known. */
    public VirusVerdict ask(Path file) {
        var address = URI.create(url);
        var isClamd = address.getScheme().equals("clamd");
        var port = address.getPort() > 0 ? address.getPort() : isClamd ? CLAMD : ICAP;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port), CONNECT);
            socket.setSoTimeout(ANSWER);
            return isClamd ? ClamdLine.ask(socket, file) : IcapLine.ask(socket, address, file);
        } catch (IOException e) {
            return VirusVerdict.unknown(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
