package org.wandelwerk.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.shell.Theme;

@House
class MapControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RegionMap map;

    @Test
    void thePictureOfEachThemeMayBeKeptForEver() {
        var pictures = map.view(List.of()).pictures();
        for (var theme : Theme.values()) {
            var answer = new Site(port).get(pictures.address(theme));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("image/svg+xml;charset=UTF-8");
            assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
            assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; style-src 'unsafe-inline'");
            assertThat(answer.body()).startsWith("<svg");
        }
    }

    @Test
    void anAddressOfAnotherContentIsNotFound() {
        assertThat(new Site(port).get("/karte/lausitz-auto.00000000.svg").status())
                .isEqualTo(404);
        assertThat(new Site(port).get("/karte/lausitz.svg").status()).isEqualTo(404);
    }
}
