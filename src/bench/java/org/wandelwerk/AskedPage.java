package org.wandelwerk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A page that is measured, and its title, by which it is known again: a load on an error or on the door says nothing.
 *
 * @param headers as lines, with which it is asked for
 */
record AskedPage(String address, String title, List<String> headers) {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");
    private static final int FOUND = 200;

    /** The page that stands at the address now. */
    static AskedPage at(String address, String... headers) throws IOException, InterruptedException {
        return new AskedPage(address, title(address, List.of(headers)), List.of(headers));
    }

    /** Fails when something else answers at the address. */
    void require() throws IOException, InterruptedException {
        var found = title(address, headers);
        if (!found.equals(title)) {
            throw new IllegalStateException("at %s stands “%s” and not “%s”".formatted(address, found, title));
        }
    }

    private static String title(String address, List<String> headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip");
        headers.forEach(header -> request.header(header.split(": ", 2)[0], header.split(": ", 2)[1]));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var title = TITLE.matcher(text(answer));
            if (answer.statusCode() != FOUND || !title.find()) {
                throw new IllegalStateException(
                        "%s answered %d without a title".formatted(address, answer.statusCode()));
            }
            return title.group(1);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var isPacked = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (var body = new ByteArrayInputStream(answer.body());
                var plain = isPacked ? new GZIPInputStream(body) : body) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
