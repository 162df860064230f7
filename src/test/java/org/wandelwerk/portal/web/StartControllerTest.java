package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** What sums are called, as the texts say it; news tell in words of their own. */
    private static List<String> kindsOfMoney(String file) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(Path.of("src/main/resources/messages", file))));
        return texts.stringPropertyNames().stream()
                .filter(key -> key.matches("portal[.](key)?figure[.][A-Z_]+"))
                .map(texts::getProperty)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"/, portal.properties", "/en, portal_en.properties"})
    void eachSumSaysWhatKindOfMoneyItIs(String address, String file) throws IOException {
        var kinds = kindsOfMoney(file);
        var sums = site().get(address)
                .page()
                .select("main section:not([aria-labelledby=news])")
                .select(":matchesOwn(€)");
        assertThat(sums).anyMatch(sum -> sum.closest(".decision") != null);
        assertThat(sums).anyMatch(sum -> sum.closest(".key-figures") != null);
        assertThat(sums).allSatisfy(sum -> {
            var line = Optional.ofNullable(sum.closest("li, dl > div"))
                    .map(Element::text)
                    .orElseThrow();
            assertThat(kinds).as(line).anyMatch(line::contains);
        });
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
