package org.wandelwerk;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks the running application as a browser without scripts would. */
public record Site(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** An answer of the application. */
    public record Answer(int status, HttpResponse<String> response) {

        private boolean isFile() {
            return header("Content-Disposition").startsWith("attachment");
        }

        public Document page() {
            return Jsoup.parse(response.body());
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String heading() {
            return page().select("h1").text();
        }

        /**
         * Whether it says of which type its body is, and of text in which characters (RFC 9110, section 8.3); nobody
         * knows the characters of a file that strangers handed in, so it is only given to be kept.
         */
        public boolean isTyped() {
            var type = header("Content-Type").toLowerCase(Locale.ROOT);
            var isText = type.matches("text/.*|[a-z]+/(.*\\+)?xml.*");
            return body().isEmpty() || (isText && !isFile() ? type.endsWith(";charset=utf-8") : !type.isBlank());
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET().header("Accept", "text/html"));
    }

    public Answer post(String path, String form, String cookies) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(
                    request.timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes of a page go over the line to a browser. */
    public int packedBytes(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip");
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes(String path) {
        return bytes(HttpRequest.newBuilder(address(path)));
    }

    /** What comes back of a request that is no text. */
    public byte[] bytes(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Sends bytes that no proper client would send; the answer is whatever comes back before the server hangs up. */
    public String raw(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
