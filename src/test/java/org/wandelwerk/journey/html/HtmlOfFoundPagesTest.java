package org.wandelwerk.journey.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.journey.FoundAddresses;
import org.wandelwerk.journey.RareHouse;
import org.wandelwerk.journey.RareThings;

/** What the index makes, and what happens seldom, is HTML without a fault for the Nu HTML checker, too. */
@RareHouse
class HtmlOfFoundPagesTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Autowired
    private RareThings rare;

    private final Map<String, byte[]> pages = new LinkedHashMap<>();

    private Site site() {
        return new Site(port);
    }

    private void keep(String address, int status) {
        for (var language : List.of("", "/en")) {
            var answer = site().get(language + address);
            assertThat(answer.status()).as(language + address).isEqualTo(status);
            pages.put(language + address, answer.body().getBytes(UTF_8));
        }
    }

    @Test
    void everyPageOfTheIndexATombstoneAndAReleasedProfileAreHtmlWithoutAFault() throws InterruptedException {
        rare.fundedElsewhere(site());
        for (var entry : FoundAddresses.all()) {
            pages.put(entry, site().get(FoundAddresses.path(port, entry)).body().getBytes(UTF_8));
        }
        keep(rare.tombstone(site()), 410);
        keep("/berichtigungen", 200);
        var released = rare.releasedProfile(site());
        assertThat(site().get(released).page().select("#steckbrief").text()).contains("Ein Laden.");
        keep(released, 200);

        assertThat(new HtmlChecker(folder).faults(pages)).isEmpty();
    }
}
