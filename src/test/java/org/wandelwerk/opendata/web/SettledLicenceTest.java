package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;

/** An operator has settled a licence; where none is settled nothing is claimed, as other tests of the page show. */
@House
@TestPropertySource(
        properties = {
            "wandelwerk.data-licence.name=CC BY 4.0",
            "wandelwerk.data-licence.address=https://creativecommons.org/licenses/by/4.0/"
        })
class SettledLicenceTest {

    private static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    @LocalServerPort
    private int port;

    @Test
    void peopleReadItBesideEachSetOfData() {
        var page = new Site(port).get("/daten").page();
        assertThat(page.select("main .facts a[rel=license]").eachText())
                .hasSize(2)
                .containsOnly("CC BY 4.0");
        assertThat(page.select("main .facts a[rel=license]").eachAttr("href")).containsOnly(ADDRESS);
    }

    @Test
    void programsReadItInThePageAndWithEachFile() {
        var site = new Site(port);
        assertThat(site.get("/daten")
                        .page()
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"license\":\"" + ADDRESS + "\"");
        assertThat(site.get("/zahlen/stand.csv?am=2023-12-31").header("Link"))
                .isEqualTo("<" + ADDRESS + ">; rel=\"license\"");
    }
}
