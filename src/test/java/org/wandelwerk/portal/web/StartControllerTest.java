package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class StartControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    @Test
    void figuresCarryDateAndSource() {
        var figures = site().get("/").page().select(".key-figures > div");
        assertThat(figures.eachText())
                .anyMatch(text -> text.contains("93") && text.contains("Stand 2026"))
                .anyMatch(text -> text.contains("45") && text.contains("ausgezahlt") && text.contains("Dezember 2023"));
        assertThat(figures.select("a[href]")).hasSameSizeAs(figures);
    }

    @Test
    void theTableBesideTheMapIsNoLongerThanTheMap() {
        var table = site().get("/").page().select(".columns--map");
        assertThat(table.select(".stack > table tbody tr")).hasSize(10);
        assertThat(table.select("details summary").text()).isEqualTo("16 weitere Gemeinden");
        assertThat(table.select("details tbody tr")).hasSize(16);
    }

    @Test
    void itLeadsToAllWorkshopsAndToWhatHappened() {
        var page = site().get("/").page();
        assertThat(page.select(".workshop")).hasSize(5);
        assertThat(page.select(".meeting")).hasSize(3);
        assertThat(page.select(".decision")).isNotEmpty();
        assertThat(page.select(".news__item")).hasSize(3);
        assertThat(page.select(".map svg")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/werkstaetten",
                "/werkstaetten/2",
                "/projekte",
                "/karte",
                "/akteure",
                "/sitzungen",
                "/gremien/imag",
                "/aktuelles",
                "/beschluesse",
                "/darstellung",
                "/nichts"
            })
    void everythingSaysThatItIsADemonstration(String address) {
        var answer = site().get(address);
        var notice = address.equals("/en") ? "Demonstration, no real proceedings" : "Vorführung, keine echten Vorgänge";
        assertThat(answer.page().select(".service__notice").text()).isEqualTo(notice);
        assertThat(answer.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void itsMapLeadsToTheLargeOneAndToTheProjectsOfAPlace() {
        var where = site().get("/").page().select("section[aria-labelledby=where]");
        assertThat(where.select("a.link").eachAttr("href")).containsExactly("/karte");
        assertThat(where.select("tbody a").eachAttr("href")).contains("/projekte?ort=12052000");
    }

    @Test
    void thePageNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/"))).hasSizeLessThanOrEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/werkstaetten/2",
                "/projekte",
                "/karte",
                "/akteure",
                "/sitzungen",
                "/aktuelles",
                "/beschluesse"
            })
    void thePageKeepsItsBudgetOfBytes(String address) throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(site().get(address).body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(30_000);
    }
}
