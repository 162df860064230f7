package org.wandelwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.history.Eras;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;

/** A list of numbers has no gap: what was removed keeps its number and says so, and what is missing is told. */
@DraftHouse
@TestPropertySource(properties = "spring.application.name=numbers-house")
class NumbersControllerTest {

    private static final String ADDRESS = "/schreibtisch/pruefung/nummern/meldungen";

    private static final String MEETINGS = "/schreibtisch/pruefung/nummern/sitzungen";
    private static final String ENTRIES_OF =
            " from history.changes where table_name = 'meeting.meetings' and after ->> 'slug' = '%s'";

    @Autowired
    private Desks desks;

    @Autowired
    private Eras eras;

    @Autowired
    private News news;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private void takeOver(String id) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        Acting.as(
                HouseActors.IMPORT,
                () -> news.takeOver(new NewsItem(
                        new NewsItemId(origin.uuid("news")),
                        "number-" + id,
                        null,
                        Text.german("=Meldung " + id),
                        Text.german("Ein Satz."),
                        null,
                        List.of(),
                        List.of(),
                        origin)));
    }

    @Test
    void whatWasRemovedKeepsItsNumberAndWhatIsHiddenSaysSo() {
        takeOver("a");
        takeOver("b");
        takeOver("c");
        execute("delete from news.publications where subject_id in (select id from news.items where slug in"
                + " ('number-a', 'number-b'))");
        execute("delete from news.items where slug = 'number-b'");
        takeOver("d");
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");

        var lines = auditor.get(ADDRESS).page().select("ol.names > li").eachText();

        assertThat(lines).hasSize(4);
        var year = LocalDate.now().getYear();
        assertThat(lines.get(0))
                .startsWith("Nr. %d/1 =Meldung a".formatted(year))
                .contains("zurückgezogen");
        assertThat(lines.get(1)).startsWith("Nr. %d/2".formatted(year)).contains("entfernt", "Entfernt am", "db:");
        assertThat(lines.get(2)).contains("aufgezeichnet und veröffentlicht", "Datum nicht überliefert");
        assertThat(lines.get(3)).startsWith("Nr. %d/4 =Meldung d".formatted(year));
        var file = auditor.get(ADDRESS + ".csv");
        assertThat(file.body()).contains(year + ",2,", "'=Meldung d");
        assertThat(auditor.get("/en" + ADDRESS).page().select("main").text()).contains("No. " + year + "/1");
        assertThat(statements.during(() -> auditor.get(ADDRESS))).hasSizeLessThanOrEqualTo(9);
    }

    private void meeting(String slug) {
        execute(
                "insert into meeting.meetings (id, slug, kind, title_de, sources, origin_source, origin_id,"
                        + " origin_as_of) values (gen_random_uuid(), ?, 'JOINT', 'Sitzung', '{}', 'test', ?,"
                        + " '2026-01-01')",
                slug,
                slug);
    }

    /** As whoever holds the database could take entries of the history out, which refuses that. */
    private void forge(String statement) {
        transactions.executeWithoutResult(_ -> {
            sql.execute("alter table history.changes disable trigger user");
            sql.execute(statement);
            sql.execute("alter table history.changes enable trigger user");
        });
    }

    @Test
    void aGapInTheListOfMeetingsIsFoundAndTold() {
        meeting("first");
        meeting("second");
        meeting("third");
        execute("update meeting.meetings set note = 'verlegt' where slug = 'second'");
        eras.begin("so that all is sealed");
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        assertThat(auditor.get(MEETINGS).page().select("main").text()).contains("Die Liste hat keine Lücke");
        assertThat(auditor.get(MEETINGS + ".csv").body()).doesNotContain("Lücke");
        assertThat(auditor.get(MEETINGS).page().select("ol.names > li")).hasSize(3);

        forge("delete" + ENTRIES_OF.formatted("first"));
        var page = auditor.get(MEETINGS).page();
        assertThat(page.select("ol.names > li")).as("the numbers close up").hasSize(2);
        assertThat(page.select(".duty__missing").text())
                .startsWith("Lücke: Eine versiegelte Aufzeichnung des Hauses fehlt")
                .contains("verify-history");
        assertThat(auditor.get("/schreibtisch/pruefung/nummern/entscheidungen")
                        .page()
                        .select(".duty__missing")
                        .text())
                .as("nobody knows of which list it was")
                .contains("sie kann zu dieser Liste gehört haben");

        forge("delete" + ENTRIES_OF.formatted("second") + " and operation = 'I'");
        assertThat(auditor.get(MEETINGS).page().select(".duty__missing").text())
                .contains("Bei einem Eintrag dieser Liste fehlt", "2 versiegelte Aufzeichnungen");
        assertThat(auditor.get(MEETINGS + ".csv").body().lines().reduce("", (_, last) -> last))
                .contains("Lücke: Bei einem Eintrag");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsEmptySaysSo() {
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        assertThat(auditor.get("/schreibtisch/pruefung/nummern/entscheidungen")
                        .page()
                        .select("main")
                        .text())
                .contains("noch nichts aufgezeichnet");
        for (var wrong : List.of(
                "/schreibtisch/pruefung/nummern/nichts",
                ADDRESS + "?jahr=99999",
                ADDRESS + "?jahr=1999",
                ADDRESS + "?nach=x")) {
            assertThat(auditor.get(wrong).status()).as(wrong).isEqualTo(404);
        }
        assertThat(desks.of(new Site(port), "Olga Office", "office")
                        .get(ADDRESS)
                        .status())
                .isEqualTo(404);
    }

    private void execute(String statement, Object... values) {
        transactions.executeWithoutResult(_ -> sql.execute(statement, values));
    }
}
