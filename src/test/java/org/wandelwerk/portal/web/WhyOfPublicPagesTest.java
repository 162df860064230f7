package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;

/** Whoever is signed in is led from the public page of a record to who sees it; everybody else reads it as before. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=every-kind-house")
class WhyOfPublicPagesTest {

    private static final String WHY = "main a[href^='/schreibtisch/warum/'], main a[href^='/en/schreibtisch/warum/']";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/werkstaetten/2",
                "/gremien/imag",
                "/akteure/domowina-e-v",
                "/sitzungen/imag-2021-09-29",
                "/projekte",
                "/aktuelles"
            })
    void whoIsSignedInIsLedToTheReasons(String from) {
        var site = new Site(port);
        var first = "main a[href~=^" + from + "/[^/?]+$]";
        var page = from.matches("/projekte|/aktuelles")
                ? site.get(from).page().select(first).attr("href")
                : from;
        var reader = desks.of(site, "Rosa Forschung", "research");
        for (var language : new String[] {"", "/en"}) {
            assertThat(site.get(language + page).page().select(WHY)).isEmpty();
            var links = reader.get(language + page).page().select(WHY);
            assertThat(links).as(page).hasSize(1);
            assertThat(site.get(language + page).page().select(WHY)).isEmpty();
            var told = reader.get(links.attr("href"));
            assertThat(told.status()).as(links.attr("href")).isEqualTo(200);
            assertThat(told.page().select("section:has(#why) li").eachText()).hasSize(1);
        }
    }
}
