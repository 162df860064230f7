package org.wandelwerk.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** In a house with an index, too: a second after a thing is recalled, no list and no file of the index leads there. */
@SearchedHouse
@TestPropertySource(
        properties = {
            "spring.application.name=recalling-searched-house",
            "wandelwerk.home=target/test-home-recalling-searched-${test.lane}"
        })
@Isolated
class RecalledIsFoundNoMoreTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Recalls recalls;

    @Autowired
    private DSLContext sql;

    private Site site;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        site = new Site(port);
        SearchedPages.await(site);
    }

    @AfterEach
    void whatIsRecalledComesBack() {
        NamedThing.ONE_OF_EACH_KIND.stream()
                .map(named -> named.subject(sql))
                .filter(subject -> recalls.standing(subject).isPresent())
                .forEach(subject -> Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject)));
    }

    /** Where a thing is found by its title, in both languages, on pages and in a file. */
    private static List<String> lists(NamedThing named) {
        var typed = URLEncoder.encode(named.title(), StandardCharsets.UTF_8);
        return Stream.of("/suche?q=", "/projekte?q=")
                .flatMap(list -> Stream.of(list + typed, "/en" + list + typed))
                .toList();
    }

    /** Files and feeds in which a thing is found by its title. */
    private static List<String> files(NamedThing named) {
        var question = "?q=" + URLEncoder.encode(named.title(), StandardCharsets.UTF_8);
        var lists = named.kind() == SubjectKind.PROJECT ? Stream.of("/suche", "/projekte") : Stream.of("/suche");
        return lists.flatMap(list -> Stream.of(".jsonl", ".csv", ".geojson", ".xlsx", ".atom")
                        .map(ending -> list + ending + question))
                .flatMap(file -> Stream.of(file, "/en" + file))
                .toList();
    }

    /** The words of a file; those of a workbook are packed. */
    private String told(String file) {
        var bytes = site.bytes(file);
        return file.contains(".xlsx") ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Read from a file, because a workbook written in one go tells the sizes of its parts at its end alone. */
    private static String unpacked(byte[] workbook) {
        try {
            var file = Files.createTempFile("workbook", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                var words = new StringBuilder();
                for (var entry : Collections.list(zip.entries())) {
                    words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
                return words.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> similarTo(String address) {
        return site.get(address)
                .page()
                .select("section[aria-labelledby=similar-here] li > a")
                .eachAttr("href");
    }

    private List<String> places(NamedThing named) {
        return site.get("/karte?q=" + URLEncoder.encode(named.title(), StandardCharsets.UTF_8))
                .page()
                .select("main tbody tr")
                .eachText();
    }

    private boolean leadsTo(String list, String address) {
        return site.get(list).page().select("main a[href]").eachAttr("href").stream()
                .anyMatch(link -> link.replaceFirst("^/en", "").equals(address));
    }

    @Test
    void noListOfTheIndexLeadsToWhatIsRecalled() throws InterruptedException {
        for (var named : NamedThing.ONE_OF_EACH_KIND) {
            var address = named.subject(sql).address();
            assertThat(lists(named)).as(named.title()).anyMatch(list -> leadsTo(list, address));
            assertThat(files(named))
                    .as(named.title())
                    .allSatisfy(file -> assertThat(told(file)).contains(address));
        }
        var project = NamedThing.ONE_OF_EACH_KIND.getFirst();
        var its = project.subject(sql).address();
        var alike = similarTo(its).stream()
                .filter(other -> similarTo(other).contains(its))
                .toList();
        assertThat(alike).as("projects that lead to the one to be recalled").isNotEmpty();
        assertThat(places(project)).isNotEmpty();
        NamedThing.ONE_OF_EACH_KIND.forEach(named -> Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(named.subject(sql), Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason"))));
        Thread.sleep(1000);
        for (var named : NamedThing.ONE_OF_EACH_KIND) {
            var address = named.subject(sql).address();
            assertThat(lists(named)).as(named.title()).noneMatch(list -> leadsTo(list, address));
            assertThat(files(named))
                    .as(named.title())
                    .allSatisfy(file -> assertThat(told(file)).doesNotContain(address));
            assertThat(List.of("/projekte", "/en/projekte", "/projekte?ordnung=kosten"))
                    .noneMatch(list -> leadsTo(list, address))
                    .noneMatch(list -> site.get(list).body().contains(named.title()));
        }
        assertThat(alike).allSatisfy(other -> assertThat(similarTo(other)).doesNotContain(its));
        assertThat(places(project)).isEmpty();
    }
}
