package org.wandelwerk.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** A house with an index in which two people of the office recall what stands on the pages of others. */
@SearchedHouse
@Import(Desks.class)
@TestPropertySource(
        properties = {
            "spring.application.name=recalled-offices-house",
            "wandelwerk.home=target/test-home-recalled-offices-${test.lane}",
            "wandelwerk.page-cache.megabytes=64"
        })
abstract class HouseOfOffices {

    static final String DESK = "/schreibtisch/bearbeiten/";

    @LocalServerPort
    private int port;

    @Autowired
    Desks desks;

    @Autowired
    DSLContext sql;

    Site site;
    Desk office;
    Desk second;

    @BeforeEach
    void twoPeopleOfTheOffice() throws InterruptedException {
        site = new Site(port);
        SearchedPages.await(site);
        office = desks.of(site, "Olga Büro", "office");
        second = desks.of(site, "Zoe Zweit", "office");
    }

    String one(String query) {
        return String.valueOf(sql.fetchSingle(query).get(0));
    }

    String seat(int workshop, int place) {
        return one("select s.id from committee.seats s join committee.committees c on c.id = s.committee_id where"
                + " c.number = " + workshop + " order by s.id limit 1 offset " + place);
    }

    String holder(String seat) {
        return "/akteure/"
                + one("select o.slug from organisation.organisations o join committee.seats s on s.organisation_id ="
                        + " o.id where s.id = '" + seat + "'");
    }

    String speaker(int workshop) {
        return one("select s.id from committee.speakers s join committee.committees c on c.id = s.committee_id where"
                + " c.number = " + workshop);
    }

    String topic(String slug) {
        return one("select id from topic.topics where slug = '" + slug + "'");
    }

    boolean has(String page, String selector) {
        return !site.get(page).page().select(selector).isEmpty();
    }

    void leadsTo(String address, String place) {
        for (var language : new String[] {"", "/en"}) {
            var answer = site.get(language + address);
            assertThat(answer.status()).as(language + address).isEqualTo(303);
            assertThat(answer.header("Location")).endsWith(language + place);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
    }
}
