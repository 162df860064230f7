package org.wandelwerk.trail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.history.Erasures;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;

/** The line of time of a news item, for those who work here and for everybody. */
@DraftHouse
@Import(Desks.class)
class TrailControllerTest {

    private static final String EDIT = "/schreibtisch/bearbeiten/meldungen/";

    @Autowired
    private Desks desks;

    @Autowired
    private News news;

    @Autowired
    private Recalls recalls;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private String takeOver(String id, String title) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        var item = new NewsItem(
                new NewsItemId(origin.uuid("news")),
                "trail-" + id,
                PartialDate.parse("2024-11-22"),
                Text.german(title),
                Text.german("Die Werkstatt berät am Montag über neue Projekte."),
                null,
                List.of(),
                List.of(),
                origin);
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item));
        return item.id().value().toString();
    }

    private Desk desk(String name, String role) {
        return desks.of(new Site(port), name, role);
    }

    private void publish(String record, String title, String teaser) {
        var writer = desk("Wanda Wort", "communication");
        var second = desk("Zoe Zweit", "office");
        var draft = EDIT + record;
        writer.send(
                Form.in(writer.get(draft).page(), draft).with("f_title", title).with("f_teaser", teaser));
        writer.press(draft, "/vorschlag");
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    @Test
    void theOfficeReadsWhoChangedWhatAndWhen() {
        var record = takeOver("read", "Zuerst");
        publish(record, "Danach", "Die Werkstatt berät am Dienstag über neue Projekte.");

        var page = desk("Olga Office", "office").get("/schreibtisch/verlauf/meldungen/" + record);

        assertThat(page.heading()).isEqualTo("Verlauf: Danach");
        var published = page.page().select("ol.decisions > li").getFirst();
        assertThat(published.select("h2").text()).isEqualTo("Veröffentlicht von Zoe Zweit");
        assertThat(published.text())
                .contains("Titel vorher: Zuerst nachher: Danach", "gestrichen: Montag", "neu: Dienstag");
        assertThat(published.select("del").eachText()).contains("Zuerst");
        assertThat(page.page().select("ol.decisions > li > div > h2").eachText())
                .contains(
                        "Zur Veröffentlichung vorgeschlagen von Wanda Wort",
                        "Entwurf gespeichert von Wanda Wort",
                        "Veröffentlicht von Import");
    }

    @Test
    void everybodyReadsThatAndWhatWasChangedButNeitherWhoNorTheFormerWords() {
        var record = takeOver("public", "Geheimer Name");
        publish(record, "Ohne Namen", "Ein Satz.");

        var page = new Site(port).get("/aktuelles/trail-public/verlauf");
        assertThat(page.heading())
                .isEqualTo("Öffentlicher Verlauf: "
                        + new Site(port).get("/aktuelles/trail-public").heading());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("Veröffentlicht", "Geändert", "Titel", "Text")
                .doesNotContain("Geheimer Name", "Zoe Zweit", "Wanda", "Entwurf");
        assertThat(new Site(port).get("/aktuelles/trail-public").page().select("a[href$=/verlauf]"))
                .hasSize(1);
    }

    @Test
    void aRecallIsToldWithItsReasonOnceTheRecordIsBack() {
        var record = takeOver("recall", "Zurückgezogen");
        var subject = Subject.at("/aktuelles/trail-recall").orElseThrow();
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(subject, Grounds.of(RecallKind.CORRECTED, "Falsches Datum", null)));
        assertThat(new Site(port).get("/aktuelles/trail-recall/verlauf").status())
                .isEqualTo(410);
        Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject));

        assertThat(new Site(port)
                        .get("/aktuelles/trail-recall/verlauf")
                        .page()
                        .select("main")
                        .text())
                .contains("Wieder veröffentlicht", "Zurückgezogen", "Grund: Falsches Datum");
        assertThat(desk("Olga Office", "office")
                        .get("/schreibtisch/verlauf/meldungen/" + record)
                        .page()
                        .text())
                .contains("Zurückgezogen von Wandelwerk");
    }

    @Test
    void whatHappenedWhileTheRecordWasNotPublicIsNobodysBusinessOutside() {
        var record = takeOver("away", "Nummer 0");
        var subject = Subject.at("/aktuelles/trail-away").orElseThrow();
        takeOver("away", "Nummer 1");
        for (int round = 0; round < 2; round++) {
            Acting.as(
                    HouseActors.SYSTEM,
                    () -> recalls.recall(subject, Grounds.of(RecallKind.CORRECTED, "Falsches Datum", null)));
            for (int i = 0; i < TrailPage.SIZE; i++) {
                takeOver("away", "Verborgen %d.%d".formatted(round, i));
            }
            Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject));
        }
        takeOver("away", "Nummer 2");

        var lines = new Site(port).get("/aktuelles/trail-away/verlauf").page().select("ol.decisions > li");
        assertThat(lines.select("h2").eachText())
                .containsExactly(
                        "Geändert",
                        "Wieder veröffentlicht",
                        "Zurückgezogen",
                        "Wieder veröffentlicht",
                        "Zurückgezogen",
                        "Geändert",
                        "Veröffentlicht");
        assertThat(desk("Olga Office", "office")
                        .get("/schreibtisch/verlauf/meldungen/" + record)
                        .page()
                        .select("main")
                        .text())
                .contains("Verborgen 1.19");
    }

    @Test
    void whatIsMaskedOrErasedReadsSo() {
        var gone = desk("Gitta Gelöscht", "office");
        var person = gone.person().id().value().toString();
        Acting.as(HouseActors.SYSTEM, () -> erasures.erase("identity.people", person, "name", "asked for"));

        var page = desk("Paula Prüfung", "auditor").get("/schreibtisch/verlauf/konten/" + person);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("Name (gelöscht)", "Vergabe einer Rolle", "Bereich Das ganze Haus");
        assertThat(desk("Olga Office", "office")
                        .get("/schreibtisch/verlauf/konten/" + person)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoDoesNotWorkHereFindsNothing() {
        var record = takeOver("hidden", "Verborgen");
        assertThat(desk("Mia Mitglied", "research")
                        .get("/schreibtisch/verlauf/meldungen/" + record)
                        .status())
                .isEqualTo(404);
        assertThat(new Site(port)
                        .get("/schreibtisch/verlauf/meldungen/" + record)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aLongLineIsPagedAndCostsTheSameHoweverLongItIs() {
        var record = takeOver("long", "Nummer 0");
        var office = desk("Olga Office", "office");
        for (int i = 1; i < 30; i++) {
            takeOver("long", "Nummer " + i);
        }
        var address = "/schreibtisch/verlauf/meldungen/" + record;
        var first = office.get(address);
        assertThat(first.page().select("ol.decisions > li")).hasSize(TrailPage.SIZE);
        var next = office.get(first.page().select("a[rel=next]").attr("href"));
        assertThat(next.page().select("ol.decisions > li")).hasSize(10);
        assertThat(next.page().select("main").text()).contains("Nummer 1");
        var sent = statements.during(() -> office.get(address));
        assertThat(sent).hasSizeLessThanOrEqualTo(9);
        var reader = new Site(port);
        assertThat(reader.get("/aktuelles/trail-long/verlauf").status()).isEqualTo(200);
        assertThat(statements.during(() -> reader.get("/aktuelles/trail-long/verlauf")))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void itSpeaksEnglish() {
        var record = takeOver("english", "Deutsch");
        var page = desk("Olga Office", "office").get("/en/schreibtisch/verlauf/meldungen/" + record);
        assertThat(page.heading()).isEqualTo("History: Deutsch");
        assertThat(page.page().select("main").text()).contains("Published by Import", "News item", "Title");
        assertThat(new Site(port).get("/en/aktuelles/trail-english/verlauf").heading())
                .isEqualTo("Public history: Deutsch");
    }

    @Test
    void wrongInputIsNoFault() {
        var office = desk("Olga Office", "office");
        var record = takeOver("wrong", "Falsch");
        for (var address : List.of(
                "/schreibtisch/verlauf/nichts/" + record,
                "/schreibtisch/verlauf/meldungen/%3Cscript%3E",
                "/schreibtisch/verlauf/meldungen/" + record + "?nach=quatsch",
                "/aktuelles/gibt-es-nicht/verlauf",
                "/aktuelles/trail-wrong/verlauf?nach=..",
                "/werkstaetten/x/verlauf",
                "/projekte/P-0000-000/verlauf",
                "/gremien/%00/verlauf")) {
            assertThat(office.get(address).status()).as(address).isBetween(400, 404);
        }
    }
}
