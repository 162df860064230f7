package org.wandelwerk.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.shell.Theme;

@House
class MapControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RegionMap map;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void thePictureOfEachThemeMayBeKeptForEver() throws IOException, InterruptedException {
        var pictures = map.view(List.of()).pictures();
        for (var theme : Theme.values()) {
            var answer = get(pictures.address(theme));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml;charset=UTF-8");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
            assertThat(answer.body()).startsWith("<svg");
        }
    }

    @Test
    void anAddressOfAnotherContentIsNotFound() throws IOException, InterruptedException {
        assertThat(get("/karte/lausitz-auto.00000000.svg").statusCode()).isEqualTo(404);
        assertThat(get("/karte/lausitz.svg").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
