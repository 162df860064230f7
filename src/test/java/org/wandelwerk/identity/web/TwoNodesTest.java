package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.journey.SecondNode;

/** Two nodes over one database are one house: sign-ins, their ends and what is public are the same at both. */
@House
@Import({SomePeople.class, Desks.class})
@TestPropertySource(properties = "wandelwerk.page-cache.megabytes=9")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated
class TwoNodesTest {

    private static final String DESK = "/schreibtisch";
    private static final String OWN = "/schreibtisch/mitteilungen";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment settings;

    @Autowired
    private SomePeople people;

    @Autowired
    private Desks desks;

    private SecondNode second;
    private Person person;
    private Visitor here;
    private Visitor there;

    @BeforeAll
    void start() {
        second = SecondNode.beside(settings);
    }

    @AfterAll
    void stop() {
        second.close();
    }

    @BeforeEach
    void somebodySignsInAtOneAndGoesOnAtTheOther() {
        person = people.somebodyWithPasswordAndCode();
        here = new Visitor(port);
        here.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        here.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
        there = new Visitor(second.port());
        there.hold(here.session());
        assertThat(here.get(DESK).status()).isEqualTo(200);
        assertThat(there.get(DESK).page().text()).contains(person.name());
    }

    /** Changes nothing more from now on, and reads nothing more within a second. */
    private static void isOut(Visitor visitor, Site.Answer page) throws InterruptedException {
        var ended = Instant.now();
        assertThat(visitor.submit(page, OWN).header("Location")).startsWith("/anmelden");
        var asked = Instant.now();
        while (visitor.get(DESK).status() == 200) {
            assertThat(Duration.between(ended, asked)).isLessThan(Duration.ofSeconds(1));
            Thread.sleep(10);
            asked = Instant.now();
        }
        assertThat(visitor.get(DESK).header("Location")).startsWith("/anmelden");
    }

    @Test
    void whatIsEndedAtOneIsEndedAtTheOther() throws InterruptedException {
        var page = there.get(OWN);
        here.fill(DESK, "/abmelden");
        isOut(there, page);
    }

    @Test
    void soItIsTheOtherWayRound() throws InterruptedException {
        var page = here.get(OWN);
        there.fill(DESK, "/abmelden");
        isOut(here, page);
    }

    @Test
    void whoIsLockedAtOneIsOutAtTheOther() throws InterruptedException {
        var page = there.get(OWN);
        people.lock(person.id());
        isOut(there, page);
    }

    @Test
    void aFormThatOneHandedOutIsTakenByTheOther() throws InterruptedException {
        var own = here.get(OWN);
        assertThat(there.submit(own, OWN).header("Location")).startsWith(OWN);
        assertThat(there.submit(here.get(DESK), "/abmelden").header("Location")).contains("abgemeldet=ja");
        isOut(here, own);
    }

    @Test
    void aCodeThatWasUsedAtOneOpensNothingAtTheOther() {
        var other = new Visitor(second.port());
        other.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        assertThat(other.fill("/anmelden/code", "/anmelden/code", "code", people.code(0))
                        .status())
                .isEqualTo(422);
        assertThat(other.fill("/anmelden/code", "/anmelden/code", "code", people.code(1))
                        .header("Location"))
                .isEqualTo(DESK);
    }

    @Test
    void whatIsPublishedThroughOneIsPublicAtTheOtherWithinASecond() throws InterruptedException {
        var site = new Site(port);
        var writer = desks.of(site, "Wanda Wort", "communication");
        var reader = desks.of(site, "Zoe Zweit", "office");
        var title = "Zwei Knoten " + UUID.randomUUID();
        var kind = "/schreibtisch/bearbeiten/meldungen/neu";
        var draft = writer.send(Form.in(writer.get(kind).page(), "/neu")
                        .with("f_title", title)
                        .with("f_teaser", "Was geschah.")
                        .with("f_date", "22.11.2024"))
                .header("Location")
                .replaceFirst("\\?.*", "");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        var other = new Site(second.port());
        for (int i = 0; i < 5; i++) {
            assertThat(other.get("/aktuelles").body()).doesNotContain(title);
        }
        assertThat(reader.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
        var begun = Instant.now();
        while (!other.get("/aktuelles").body().contains(title)) {
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
            Thread.sleep(10);
        }
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }
}
