package org.wandelwerk.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import tools.jackson.databind.json.JsonMapper;

/** The working pages about people's data, as those see them whose data it is and those who look after it. */
@House
@Import(Desks.class)
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=20000")
class PrivacyPagesTest {

    private static final String PEOPLE = "/schreibtisch/rechte/personen/";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    private Desk admin;
    private Desk member;
    private Desk auditor;

    @BeforeEach
    void threePeople() {
        var site = new Site(port);
        admin = desks.of(site, "Alex Verwaltung", "administrator");
        member = desks.of(site, "Mara Mitglied", "communication");
        auditor = desks.of(site, "Paula Prüfung", "auditor");
    }

    private String page(Desk desk) {
        return PEOPLE + desk.person().id().value();
    }

    private String erasure(Desk desk) {
        return page(desk) + "/loeschung";
    }

    @Test
    void everybodySeesTheOwnDataAndTakesItAlong() {
        var shown = member.get("/schreibtisch/meine-daten");

        assertThat(shown.heading()).isEqualTo("Meine Daten");
        assertThat(shown.page().select("main").text())
                .contains("Mara Mitglied", member.person().mail().value(), "Öffentlichkeitsarbeit", "Anmeldungen")
                .doesNotContain("Alex Verwaltung");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        var file = member.get("/schreibtisch/meine-daten.json");
        assertThat(file.header("Content-Disposition")).contains("meine-daten.json");
        var data = JsonMapper.shared().readTree(file.body()).get("data");
        assertThat(data.get("account").get(0).get("mail").asString())
                .isEqualTo(member.person().mail().value());
        assertThat(data.propertyNames()).contains("signins", "grants", "drafts", "acts", "about", "done", "seen");
    }

    @Test
    void theFileHoldsEverythingAndThePageSaysSo() {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                """
                                insert into identity.links (id, person_id, kind, token_digest, made_at, expires_at)
                                select gen_random_uuid(), ?, 'INVITATION', md5(?::text || n) || md5(n::text),
                                    now() - n * interval '1 minute', now() from generate_series(1, 1203) n\
                                """,
                                member.person().id().value(),
                                member.person().id().value())));

        var file = member.get("/schreibtisch/meine-daten.json");

        var links = JsonMapper.shared().readTree(file.body()).get("data").get("links");
        assertThat(links.size()).isEqualTo(1203);
        assertThat(member.get("/schreibtisch/meine-daten")
                        .page()
                        .select("#links ~ p")
                        .text())
                .isEqualTo("Gezeigt sind die neuesten 100; alle stehen in der Datei.");
        assertThat(member.get("/en/schreibtisch/meine-daten")
                        .page()
                        .select("#links ~ p")
                        .text())
                .isEqualTo("The newest 100 are shown; the file holds all of them.");
    }

    @Test
    void whoLooksAtTheHistoryOfAnAccountOrAtItsMailsIsNoted() {
        auditor.get("/schreibtisch/verlauf/konten/" + member.person().id().value());

        assertThat(member.get("/schreibtisch/meine-daten")
                        .page()
                        .select("#seen ~ ul li")
                        .text())
                .contains("Paula Prüfung", "Verlauf eines Eintrags");
    }

    @Test
    void whoseDataWasSeenLearnsWhoSawItAndOnWhichDay() {
        admin.get(page(member));
        admin.get(page(member));
        member.get(page(member));

        var seen = member.get("/schreibtisch/meine-daten").page().select("#seen ~ ul li");
        assertThat(seen).hasSize(1);
        assertThat(seen.text()).contains("Alex Verwaltung", "Seite einer Person");
        assertThat(auditor.get("/schreibtisch/einsichten").page().select("main").text())
                .contains("Alex Verwaltung", "Mara Mitglied");
        assertThat(admin.get("/schreibtisch/meine-daten").page().select("#seen ~ ul li"))
                .isEmpty();
    }

    @Test
    void theWriterOfADraftLearnsWhoOpenedIt() {
        var address = "/schreibtisch/bearbeiten/meldungen/neu";
        var form = Form.in(member.get(address).page(), address)
                .with("f_title", "Vertraulich")
                .with("f_teaser", "Noch nicht öffentlich.")
                .with("f_date", "22.11.2024");
        var draft = member.send(form).header("Location").replaceFirst("\\?.*", "");
        admin.get(draft);

        assertThat(member.get("/schreibtisch/meine-daten")
                        .page()
                        .select("#seen ~ ul")
                        .text())
                .contains("Alex Verwaltung", "Entwurf");
    }

    @Test
    void theDeskLeadsToErasuresOnlyThoseWhoErase() {
        var link = "main a[href=/schreibtisch/loeschungen]";
        assertThat(admin.get("/schreibtisch").page().select(link)).hasSize(1);
        assertThat(member.get("/schreibtisch").page().select(link)).isEmpty();
        var further = "main a[href^=/schreibtisch/loeschungen/]";
        assertThat(admin.get("/schreibtisch/loeschungen").page().select(further))
                .isNotEmpty();
        assertThat(auditor.get("/schreibtisch/loeschungen").status()).isEqualTo(200);
        assertThat(auditor.get("/schreibtisch/loeschungen").page().select(further))
                .isEmpty();
    }

    @Test
    void aPersonIsErasedBehindAPreviewWithAReason() {
        var preview = admin.get(erasure(member));
        assertThat(preview.heading()).isEqualTo("Mara Mitglied löschen");
        assertThat(preview.page().select("#goes ~ div").text()).contains("das Konto mit Name, Adresse");
        assertThat(preview.page().select("#stays ~ div").text()).contains("eine Rolle");
        assertThat(admin.get(page(member)).page().select("a[href=" + erasure(member) + "]"))
                .hasSize(1);

        var form = Form.in(preview.page(), erasure(member));
        var wrong = admin.send(form.with("grund", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#grund").attr("aria-describedby")).contains("grund-error");
        var answer = admin.send(form.with("grund", "Antrag vom 3. März"));
        var again = admin.send(form.with("grund", "Antrag vom 3. März"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(again.status()).isEqualTo(303);
        assertThat(admin.follow(answer).page().select("main").text())
                .contains("gelöschte Person", "gelöscht von Alex Verwaltung", "Antrag vom 3. März")
                .doesNotContain("Mara");
        assertThat(admin.get(page(member)).heading()).isEqualTo("gelöschte Person");
        assertThat(admin.get(erasure(member)).status()).isEqualTo(404);
        assertThat(admin.get("/schreibtisch/rechte").page().text())
                .doesNotContain(member.person().mail().value());
    }

    @Test
    void nobodyErasesOneself() {
        var form = Form.in(admin.get(erasure(admin)).page(), erasure(admin)).with("grund", "Ich gehe");

        var refused = admin.send(form);

        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void anAnswerOfTheArchiveIsEnteredAndShown() {
        var address = "/schreibtisch/fristen/reports";
        var form = Form.in(admin.get(address).page(), address);
        var wrong = admin.send(form.with("bis", "2099-01-01").with("archiv", "Kreisarchiv"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#archiv").attr("value")).isEqualTo("Kreisarchiv");
        assertThat(wrong.page().select("#bis-error, #antwort-error, #am-error")).hasSize(3);

        var answer = admin.send(
                form.with("antwort", "nein").with("archiv", "Kreisarchiv").with("am", "1.9.2026"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(admin.follow(answer).page().select("main").text())
                .contains("Nicht übernommen, Antwort vom 1. September 2026", "Kreisarchiv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verarbeitungsverzeichnis",
                "folgenabschaetzung",
                "gemeinsame-verantwortung",
                "auftragsverarbeitung"
            })
    void aDocumentIsFilledAndNamesItsGapsInBothLanguages(String word) {
        var german = admin.get("/schreibtisch/datenschutz/" + word);
        var english = admin.get("/en/schreibtisch/datenschutz/" + word);

        assertThat(german.page().select("main strong").text()).contains("vom Betreiber zu ergänzen: Name");
        assertThat(english.page().select("main strong").text()).contains("to be added by the operator: name");
        assertThat(Stream.of(german, english)
                        .map(answer -> answer.page().select("main").text()))
                .noneMatch(text -> text.contains("{{"));
        assertThat(admin.get("/schreibtisch/datenschutz/" + word + ".md").body())
                .startsWith("# ");
    }

    @Test
    void theRecordOfProcessingNamesFieldsPeriodsAndReasons() {
        var text = admin.get("/schreibtisch/datenschutz/verarbeitungsverzeichnis")
                .page()
                .select("main")
                .text();

        assertThat(text).contains("identity.accounts: person_id, mail", "90 Tage", "Art. 17 Abs. 1", "Kein Mailserver");
    }

    @Test
    void accountsStandAmongWhatDoesNotEndByItselfWithTheGroundForThoseThatNobodyEverUsed() {
        assertThat(admin.get("/schreibtisch/fristen")
                        .page()
                        .select("section[aria-labelledby=kept] li:contains(Konto)")
                        .text())
                .startsWith("Konto")
                .contains("nie jemand hereinkam", "bis die Administration es auf der Seite der Person löscht");
    }

    @ParameterizedTest
    @CsvSource({
        "/schreibtisch/meine-daten, My data",
        "/schreibtisch/fristen, Retention",
        "/schreibtisch/fristen/drafts, Answer of the archive: Drafts on which nobody works any more",
        "/schreibtisch/einsichten, Who saw what",
        "/schreibtisch/loeschungen, Erased people",
        "/schreibtisch/datenschutz, Documents on data protection"
    })
    void thePagesReadInEnglishToo(String address, String heading) {
        assertThat(admin.get("/en" + address).heading()).isEqualTo(heading);
    }

    @Test
    void wrongInputIsNotFound() {
        assertThat(Stream.of(
                                "/schreibtisch/einsichten?nach=quatsch",
                                "/schreibtisch/einsichten?nach=MjAyNi0wMi0zMR94",
                                "/schreibtisch/fristen/nichts",
                                "/schreibtisch/fristen/sign-ins",
                                "/schreibtisch/datenschutz/nichts",
                                "/schreibtisch/datenschutz/nichts.md",
                                PEOPLE + "00000000-0000-8000-8000-0000000000ff/loeschung")
                        .map(address -> admin.get(address).status()))
                .containsOnly(404);
        assertThat(admin.get(PEOPLE + "keine/loeschung").status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/schreibtisch/meine-daten, 52",
        "/schreibtisch/fristen, 32",
        "/schreibtisch/einsichten, 6",
        "/schreibtisch/loeschungen, 6",
        "/schreibtisch/datenschutz/verarbeitungsverzeichnis, 5"
    })
    void aPageCostsFewStatements(String address, int most) {
        admin.get(page(member));
        admin.get(address);

        assertThat(statements.during(() -> admin.get(address))).hasSizeLessThanOrEqualTo(most);
    }
}
