package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;

@House
@TestPropertySource(properties = "spring.application.name=a-house-without-region")
class EmptyHouseTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/werkstaetten",
                "/projekte",
                "/karte",
                "/akteure",
                "/sitzungen",
                "/en/sitzungen",
                "/aktuelles",
                "/suche?q=Wasserstoff",
                "/en/suche?q=Wasserstoff",
                "/zahlen",
                "/zahlen/stand",
                "/beschluesse",
                "/berichtigungen"
            })
    void withoutARegionThePagesSayThatNothingIsThereYet(String address) {
        var answer = new Site(port).get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".empty")).isNotEmpty();
        assertThat(answer.page().select(".service__notice")).isEmpty();
        assertThat(answer.header("X-Robots-Tag")).isEmpty();
    }
}
