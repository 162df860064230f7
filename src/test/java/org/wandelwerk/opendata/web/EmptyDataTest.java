package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.opendata.Grammar;

@House
@TestPropertySource(properties = "spring.application.name=a-house-without-region")
class EmptyDataTest {

    @LocalServerPort
    private int port;

    private Site site() {
        return new Site(port);
    }

    @Test
    void anEmptyFeedIsAsOldAsTheHouse() {
        var body = site().get("/feed.atom").body();
        assertThat(Grammar.faults("atom-profil.rnc", body)).isEmpty();
        var feed = Jsoup.parse(body, "", Parser.xmlParser());
        assertThat(feed.select("entry")).isEmpty();
        assertThat(Instant.parse(feed.select("updated").text())).isBefore(Instant.now());
        assertThat(body)
                .doesNotContain("Vorführung")
                .isEqualTo(site().get("/feed.atom").body());
    }

    @Test
    void anEmptyCalendarIsOne() throws IOException, ParserException {
        var body = site().get("/kalender.ics").body();
        var calendar = new CalendarBuilder().build(new StringReader(body));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(body).doesNotContain("VEVENT", "Vorf");
    }

    @Test
    void searchEnginesMayReadAHouseThatDoesNotDemonstrate() {
        assertThat(site().get("/robots.txt").body())
                .contains("Disallow: /darstellung\n", "Sitemap: http")
                .doesNotContain("Disallow: /\n");
        for (var map : new String[] {"/sitemap.xml", "/sitemap/seiten.xml"}) {
            assertThat(Grammar.faults("sitemap.rnc", site().get(map).body())).isEmpty();
        }
    }

    @Test
    void thePageOfOpenDataStillSaysWhatThereIs() {
        var page = site().get("/daten").page();
        assertThat(page.select("main .names a").eachAttr("href"))
                .containsExactly("/kalender.ics", "/feed.atom", "/sitemap.xml");
        assertThat(page.text()).contains("nicht festgelegt");
    }
}
