package org.wandelwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
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

/** An auditor takes along what can be checked without this house. */
@DraftHouse
class PackControllerTest {

    private static final String PACKS = "/schreibtisch/pruefung";

    @Autowired
    private Desks desks;

    @Autowired
    private News news;

    @Autowired
    private Eras eras;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private Desk auditor;

    @BeforeEach
    void anAuditorIsSignedIn() {
        auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
    }

    private String takeOver(String id, String title) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        var item = new NewsItem(
                new NewsItemId(origin.uuid("news")),
                "pack-" + id,
                null,
                Text.german(title),
                Text.german("Ein Satz."),
                null,
                List.of(),
                List.of(),
                origin);
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item));
        return item.id().value().toString();
    }

    private Site.Answer order(String... typed) {
        return new OrderedPacks(auditor).order(typed);
    }

    private byte[] take(String pack) throws IOException, InterruptedException {
        return new OrderedPacks(auditor).take(pack);
    }

    @Test
    void theChainIsComputedAnewFromThePackAlone() throws IOException, InterruptedException {
        takeOver("other", "Nicht im Paket");
        var record = takeOver("chain", "Zuerst");
        takeOver("chain", "=Danach");
        eras.begin("for the first seal");
        takeOver("chain", "Zuletzt");
        eras.begin("for the second seal");
        takeOver("chain", "Noch nicht versiegelt");

        var ordered =
                order("auswahl", "RECORD", "art", "meldungen", "eintrag", "https://example.org/aktuelles/pack-chain");
        assertThat(ordered.status()).isEqualTo(303);
        var pack = ordered.header("Location");
        var zip = take(pack);
        var proof = PackProof.of(zip);

        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.rows("entries.jsonl")).hasSize(4);
        assertThat(proof.rows("seals.jsonl")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(proof.text("eintraege/meldungen-" + record + ".html").contains("=Danach"))
                .isTrue();
        assertThat(proof.text("eintraege/meldungen-" + record + ".json")).contains("\"Zuletzt\"", "Import");
        assertThat(proof.text("verlauf.csv"))
                .contains("'=Danach", "Titel")
                .doesNotContain("Noch nicht versiegelt", "Nicht im Paket");
        assertThat(proof.text("paket.json")).contains("Auskunft nach AIG", "Paula Prüfung", "pack-chain");
        assertThat(proof.text("LIESMICH.txt")).contains("SHA-256");
        assertThat(proof.text("README.txt")).contains("SHA-256");
        assertThat(auditor.get(pack).page().select("main").text()).contains(PackProof.sha(zip), "Paula Prüfung");
        assertThat(PackProof.sha(take(pack))).as("the same pack again").isEqualTo(PackProof.sha(zip));
    }

    @Test
    void whateverWasChangedInAPackShows() throws IOException, InterruptedException {
        takeOver("forged", "Wahr");
        eras.begin("for a seal");
        var pack = order("auswahl", "RECORD", "art", "meldungen", "eintrag", "pack-forged")
                .header("Location");
        var proof = PackProof.of(take(pack));

        var entries = proof.text("beweis/entries.jsonl");
        assertThat(proof.with("beweis/entries.jsonl", entries.replace("Wahr", "Falsch"))
                        .wrong())
                .anyMatch(what -> what.startsWith("entry"));
        assertThat(entries).doesNotContain("Import");
        var names = proof.text("beweis/names.jsonl");
        assertThat(proof.rows("names.jsonl")).hasSameSizeAs(proof.rows("entries.jsonl"));
        assertThat(proof.with("beweis/names.jsonl", names.replace("Import", "Export"))
                        .wrong())
                .anyMatch(what -> what.startsWith("name in entry"));
        var seals = proof.text("beweis/seals.jsonl");
        assertThat(proof.with("beweis/seals.jsonl", seals.replace("end", "END")).wrong())
                .anyMatch(what -> what.startsWith("seal"));
    }

    @Test
    void aPackTellsWhatTheLineOfTimeLeavesOutAndWhoeverTakesItIsNoted() throws Exception {
        var writer = desks.of(new Site(port), "Wanda Wort", "communication");
        var id = takeOver("beside", "Erster Titel");
        var draft = "/schreibtisch/bearbeiten/meldungen/" + id;
        for (var title : List.of("Zweiter Titel", "Dritter Titel")) {
            var saved = writer.send(Form.in(writer.get(draft).page(), draft).with("f_title", title));
            assertThat(saved.status()).isEqualTo(303);
        }
        eras.begin("for the seal of a draft");

        var pack = order("auswahl", "RECORD", "art", "meldungen", "eintrag", id).header("Location");
        var proof = PackProof.of(take(pack));

        assertThat(proof.text("eintraege/meldungen-" + id + ".json"))
                .contains("\"version\"", "\"changed_by\"", "\"base\"", "Erster Titel", "Dritter Titel");
        assertThat(proof.text("eintraege/meldungen-" + id + ".html")).contains("Was außerdem gespeichert ist");
        assertThat(proof.text("verlauf.csv")).contains("Geändert von (Nummer des Kontos)");
        assertThat(sql.fetchValues(
                        "select reader_id from privacy.reads where kind = 'pack' and record_key = ?"
                                + " and concerned_id = ?",
                        UUID.fromString(pack.substring(pack.lastIndexOf('/') + 1))
                                .toString(),
                        writer.person().id().value()))
                .asList()
                .containsExactly(auditor.person().id().value());
    }

    @Test
    void theSameSeedDrawsTheSameSample() {
        for (int i = 0; i < 12; i++) {
            takeOver("sample" + i, "Meldung " + i);
        }
        var first = sample("Anfang");
        assertThat(first).hasSize(3);
        assertThat(sample("Anfang")).isEqualTo(first);
        assertThat(List.of(sample("b"), sample("c"), sample("d"))).anyMatch(other -> !other.equals(first));
    }

    private List<String> sample(String seed) {
        var ordered = order("auswahl", "SAMPLE", "art", "meldungen", "anzahl", "3", "anfangswert", seed);
        var page = auditor.follow(ordered).page();
        assertThat(page.select("main").text()).contains("Stichprobe von 3 aus", seed);
        return page.select("section a[href*=/verlauf/meldungen/]").eachAttr("href");
    }

    @Test
    void aPeriodHoldsWhatChangedInIt() {
        takeOver("period", "Heute");
        var today = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
        assertThat(auditor.follow(order("auswahl", "PERIOD", "art", "meldungen", "von", today, "bis", today))
                        .page()
                        .select("main a[href*=/verlauf/meldungen/]"))
                .isNotEmpty();
        assertThat(order("auswahl", "PERIOD", "art", "meldungen", "von", "1.1.2001", "bis", "2.1.2001")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatWasTypedWrongIsSaidBesideTheFieldAndKept() {
        var answer = order(
                "auswahl",
                "SAMPLE",
                "art",
                "",
                "anzahl",
                "viele",
                "von",
                "31.2.2026",
                "grund",
                "",
                "anfangswert",
                "<b>");
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("title").text()).startsWith("Fehler");
        assertThat(page.select("#art-error, #anzahl-error, #von-error, #grund-error"))
                .hasSize(4);
        assertThat(page.select("#anfangswert").val()).isEqualTo("<b>");
        assertThat(page.select("#von").val()).isEqualTo("31.2.2026");
        assertThat(order("auswahl", "RECORD", "art", "meldungen", "eintrag", "gibt-es-nicht")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyThoseWhoReadTheTrailKnowOfIt() {
        var office = desks.of(new Site(port), "Olga Office", "office");
        assertThat(office.get(PACKS).status()).isEqualTo(404);
        assertThat(office.get(PACKS + "/00000000-0000-8000-8000-0000000000ff").status())
                .isEqualTo(404);
        assertThat(office.get("/schreibtisch").page().select("a[href$=/pruefung]"))
                .isEmpty();
        assertThat(auditor.get("/schreibtisch").page().select("a[href$=/pruefung]"))
                .hasSize(1);
        assertThat(auditor.get(PACKS + "/keine").status()).isBetween(400, 404);
        assertThat(auditor.get(PACKS + "?nach=quatsch").status()).isEqualTo(404);
    }

    @Test
    void itSpeaksEnglishAndCostsFewStatements() {
        takeOver("list", "Liste");
        order("auswahl", "RECORD", "art", "meldungen", "eintrag", "pack-list");
        assertThat(auditor.get("/en" + PACKS).heading()).isEqualTo("Audit packs");
        assertThat(auditor.get("/en" + PACKS).page().select("main").text())
                .contains("A certain record (News): pack-list");
        assertThat(statements.during(() -> auditor.get(PACKS))).hasSizeLessThanOrEqualTo(9);
    }
}
