package org.wandelwerk.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;

/** A node that keeps pages learns of a new look by itself: here the change comes past the desk, as from elsewhere. */
@House
@Import(SomePeople.class)
@TestPropertySource(properties = "wandelwerk.page-cache.megabytes=8")
@Isolated
class LookOnKeptPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Appearance appearance;

    private LookSaving save(Part part, int basis, Map<String, String> fields) {
        return Acting.as(HouseActors.SYSTEM, () -> appearance.save(new LookOrder(part, basis, fields, new byte[0])));
    }

    private Duration until(String words) throws InterruptedException {
        var site = new Site(port);
        var begun = Instant.now();
        while (!site.get("/impressum").body().contains(words)) {
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
            Thread.sleep(10);
        }
        return Duration.between(begun, Instant.now());
    }

    @Test
    void aNewLookIsOnKeptPagesWithinASecond() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            new Site(port).get("/impressum");
        }
        save(Part.IMPRINT, 0, Map.of("text", "Der neue Text"));
        assertThat(until("Der neue Text")).isLessThan(Duration.ofSeconds(1));
        save(Part.COLOURS, 0, Map.of("light", "#0a5d69", "dark", "#8fd0d3"));
        assertThat(until("/auftritt/")).isLessThan(Duration.ofSeconds(1));
        save(Part.NAME, 0, Map.of("line1_de", "Anderswo", "line1_en", "Elsewhere"));
        assertThat(until("Impressum – Anderswo</title>")).isLessThan(Duration.ofSeconds(1));
        for (var part : List.of(Part.IMPRINT, Part.COLOURS, Part.NAME)) {
            assertThat(save(part, 1, Map.of())).isInstanceOf(LookSaving.Worn.class);
        }
        assertThat(until("Strukturwandel Lausitz</title>")).isLessThan(Duration.ofSeconds(1));
    }
}
