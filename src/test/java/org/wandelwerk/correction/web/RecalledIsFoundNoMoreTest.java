package org.wandelwerk.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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

    private static String file(NamedThing named) {
        return "/suche.jsonl?q=" + URLEncoder.encode(named.title(), StandardCharsets.UTF_8);
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
            assertThat(site.get(file(named)).body()).as(named.title()).contains(address);
        }
        NamedThing.ONE_OF_EACH_KIND.forEach(named -> Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(named.subject(sql), Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason"))));
        Thread.sleep(1000);
        for (var named : NamedThing.ONE_OF_EACH_KIND) {
            var address = named.subject(sql).address();
            assertThat(lists(named)).as(named.title()).noneMatch(list -> leadsTo(list, address));
            assertThat(site.get(file(named)).body()).as(named.title()).doesNotContain(address);
            assertThat(List.of("/projekte", "/en/projekte", "/projekte?ordnung=kosten"))
                    .noneMatch(list -> leadsTo(list, address))
                    .noneMatch(list -> site.get(list).body().contains(named.title()));
        }
    }
}
