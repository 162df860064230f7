package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;

@DraftHouse
class NewsDraftTest {

    private static final String KIND = "/schreibtisch/bearbeiten/meldungen";
    private static final String CANARY = "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private News news;

    @Autowired
    private Statements statements;

    private Site site;
    private Desk writer;
    private Desk second;

    @BeforeEach
    void seat() {
        site = new Site(port);
        writer = desks.of(site, "Wanda Wort", "communication");
        second = desks.of(site, "Zoe Zweit", "office");
    }

    private static NewsItem item(String id, String title) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        return new NewsItem(
                new NewsItemId(origin.uuid("news")),
                "meldung-" + id,
                PartialDate.parse("2024-11-22"),
                Text.german(title),
                Text.german("Ein Satz."),
                null,
                List.of(),
                List.of(),
                origin);
    }

    private String takeOver(String id, String title) {
        var item = item(id, title);
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item));
        return KIND + "/" + item.id().value();
    }

    private Answer save(Desk desk, String draft, String title) {
        return desk.send(Form.in(desk.get(draft).page(), draft).with("f_title", title));
    }

    private String make(String title) {
        var form = Form.in(writer.get(KIND + "/neu").page(), "/neu")
                .with("f_title", title)
                .with("f_teaser", "Was geschah.")
                .with("f_date", "22.11.2024");
        return writer.send(form).header("Location").replaceFirst("\\?.*", "");
    }

    private void publish(String draft) {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    @Test
    void aSecondPersonPublishesWhatOneHasWritten() {
        var draft = takeOver("two", "Vorher");

        assertThat(save(writer, draft, "Nachher").status()).isEqualTo(303);
        assertThat(site.get("/aktuelles/meldung-two").heading()).isEqualTo("Vorher");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        var alone = writer.press(draft, "/veroeffentlichung");
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.page().text()).contains("Vier-Augen-Regel");
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);

        assertThat(site.get("/aktuelles/meldung-two").heading()).isEqualTo("Nachher");
        assertThat(writer.get(draft + "/verlauf").page().select("main li").text())
                .contains("VeröffentlichtZoe Zweit", "Entwurf gespeichertWanda Wort");
    }

    @Test
    void whatWasProposedCanOnlyBePublishedByTheOnesWhoMay() {
        var draft = takeOver("may", "Wer darf");
        save(writer, draft, "Wer darf das");
        var auditor = desks.of(site, "Anna Liest", "auditor");
        var stranger = desks.of(site, "Fred Fremd", "");

        assertThat(auditor.get(draft).page().select("form.report")).isEmpty();
        var form = Form.in(writer.get(draft).page(), draft)
                .with("token", auditor.token().formToken());
        assertThat(auditor.send(form).status()).isEqualTo(409);
        assertThat(stranger.get(draft).status()).isEqualTo(404);
        assertThat(stranger.get(KIND).status()).isEqualTo(404);
        assertThat(stranger.get("/schreibtisch/bearbeiten").status()).isEqualTo(404);
        assertThat(stranger.send(form.with("token", stranger.token().formToken())).status())
                .isEqualTo(404);
        assertThat(site.get(draft).status()).isEqualTo(303);
    }

    @Test
    void aNewItemIsPublicOnceItIsPublished() {
        var draft = make("Ganz neu im Revier");

        assertThat(site.get("/aktuelles/ganz-neu-im-revier").status()).isEqualTo(404);
        publish(draft);

        var page = site.get("/aktuelles/ganz-neu-im-revier");
        assertThat(page.heading()).isEqualTo("Ganz neu im Revier");
        assertThat(page.page().text()).contains("22. November 2024", "Zuletzt hier bearbeitet");
    }

    @Test
    void aPreviewShowsThePublicPageBeforeItIsPublic() {
        var draft = takeOver("preview", "Alt");
        save(writer, draft, "Frisch");

        var preview = writer.get(draft + "/vorschau");

        assertThat(preview.heading()).isEqualTo("Frisch");
        assertThat(preview.page().select(".service__notice").text()).contains("Vorschau");
        assertThat(preview.header("Cache-Control")).contains("no-store");
        assertThat(site.get("/aktuelles/meldung-preview").heading()).isEqualTo("Alt");
    }

    @Test
    void aMistakeIsNamedAndNothingTypedIsLost() {
        var draft = takeOver("mistake", "Gut");
        var form = Form.in(writer.get(draft).page(), draft)
                .with("f_title", "")
                .with("f_date", "31.02.2024")
                .with("f_source", "javascript:alert(1)");

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fehler");
        assertThat(answer.page().select(".field__error").eachText())
                .containsExactly(
                        "Bitte ausfüllen.",
                        "Das ist kein Datum. Schreiben Sie es wie 22.11.2024, 11.2024 oder 2024.",
                        "Das ist keine Adresse im Netz. Sie beginnt mit https://.");
        var later = Form.in(writer.get(draft).page(), draft);
        assertThat(later.value("f_date")).isEqualTo("31.02.2024");
        assertThat(later.value("f_source")).isEqualTo("javascript:alert(1)");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(409);
    }

    @Test
    void whatIsFarTooLongStaysOnThePage() {
        var draft = takeOver("long", "Lang");
        var form = Form.in(writer.get(draft).page(), draft).with("f_teaser", "x".repeat(200_001));

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Form.in(answer.page(), draft).value("f_teaser")).hasSize(200_001);
    }

    @Test
    void twoWhoSaveTheSameVersionSeeBothTexts() {
        var draft = takeOver("both", "Anfang");
        var mine = Form.in(writer.get(draft).page(), draft).with("f_title", "Von Wanda");
        var others = Form.in(second.get(draft).page(), draft).with("f_title", "Von Zoe");
        assertThat(second.send(others).status()).isEqualTo(303);

        var answer = writer.send(mine.with("f_teaser", "Wandas Text."));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.page().select("fieldset legend").eachText()).containsExactly("Überschrift", "Text");
        assertThat(answer.page().select("main").text()).contains("Von Zoe", "Zoe Zweit");
        var choice = Form.in(answer.page(), draft);
        assertThat(choice.value("f_title")).isEqualTo("Von Wanda");
        assertThat(writer.send(choice.with("w_title", "andere")).status()).isEqualTo(303);
        var joined = Form.in(writer.get(draft).page(), draft);
        assertThat(joined.value("f_title")).isEqualTo("Von Zoe");
        assertThat(joined.value("f_teaser")).isEqualTo("Wandas Text.");
    }

    @Test
    void aPublicationInBetweenIsSeenBeforeTheOldDraftCoversIt() {
        var draft = takeOver("stale", "Grund");
        var form = Form.in(writer.get(draft).page(), draft).with("f_title", "Meins");
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item("stale", "Von der Quelle")));

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.page().select("main").text())
                .contains("Jetzt öffentlich", "Von der Quelle", "Geändert durch eine Übernahme");
        assertThat(writer.send(Form.in(answer.page(), draft)).status()).isEqualTo(303);
        assertThat(Form.in(writer.get(draft).page(), draft).value("f_title")).isEqualTo("Meins");
    }

    @Test
    void anImportInBetweenStopsThePublication() {
        var draft = takeOver("stop", "Grund");
        save(writer, draft, "Meins");
        writer.press(draft, "/vorschlag");
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item("stop", "Von der Quelle")));

        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(412);
        assertThat(site.get("/aktuelles/meldung-stop").heading()).isEqualTo("Von der Quelle");
    }

    @Test
    void aLaterImportKeepsWhatPeoplePublished() {
        var draft = takeOver("kept", "Aus der Quelle");
        save(writer, draft, "Von Menschen");
        publish(draft);

        var change = Acting.as(HouseActors.IMPORT, () -> news.takeOver(item("kept", "Aus der Quelle, neu")));

        assertThat(change).isEqualTo(Change.KEPT);
        assertThat(site.get("/aktuelles/meldung-kept").heading()).isEqualTo("Von Menschen");
    }

    @Test
    void aHundredEqualFormsMakeOneThing() throws Exception {
        var form = Form.in(writer.get(KIND + "/neu").page(), "/neu")
                .with("f_title", "Nur einmal")
                .with("f_date", "31.12.2026")
                .with("f_teaser", "Was geschah.");
        var calls = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 100; i++) {
            calls.add(() -> writer.send(form));
        }

        try (var pool = Executors.newFixedThreadPool(100)) {
            var answers = pool.invokeAll(calls);
            assertThat(answers).allSatisfy(answer -> assertThat(answer.resultNow())
                    .returns(303, Answer::status));
            var places = answers.stream()
                    .map(answer -> answer.resultNow().header("Location"))
                    .distinct()
                    .toList();
            assertThat(places).hasSize(1);
            publish(places.getFirst().replaceFirst("\\?.*", ""));
        }
        assertThat(site.get("/aktuelles").page().select("main a:contains(Nur einmal)")).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceShowsTheFirstResult() {
        var draft = takeOver("twice", "Zweimal");
        var form = Form.in(writer.get(draft).page(), draft).with("f_title", "Doppelt");

        assertThat(writer.send(form).status()).isEqualTo(303);
        assertThat(writer.send(form).status()).isEqualTo(303);

        assertThat(Form.in(writer.get(draft).page(), draft).value("fassung")).isEqualTo("1");
    }

    @Test
    void whatIsKeptFromThePublicStaysWithTheOffice() {
        var draft = takeOver("office", "Amtlich");
        var form = Form.in(writer.get(draft).page(), draft)
                .with("f_title_en", "Official secret")
                .with("a_title_en", "OFFICE")
                .with("f_internal", "Bitte noch prüfen");
        writer.send(form);
        publish(draft);

        assertThat(site.get("/en/aktuelles/meldung-office").body())
                .contains("Amtlich")
                .doesNotContain("Official secret")
                .doesNotContain("Bitte noch prüfen");
        var next = Form.in(second.get(draft).page(), draft);
        assertThat(next.value("f_title_en")).isEqualTo("Official secret");
        assertThat(next.value("f_internal")).isEqualTo("Bitte noch prüfen");
    }

    @Test
    void aRecallNeedsAReasonAndANewPublicationEndsIt() {
        var draft = takeOver("recall", "Falsch");
        var form = Form.in(second.get(draft + "/rueckruf").page(), "/rueckruf");
        assertThat(second.send(form).status()).isEqualTo(422);

        assertThat(second.send(form.with("grund", "Der Ort war falsch.")).status())
                .isEqualTo(303);

        var gone = site.get("/aktuelles/meldung-recall");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains("Der Ort war falsch.");
        save(writer, draft, "Richtig");
        publish(draft);
        assertThat(site.get("/aktuelles/meldung-recall").heading()).isEqualTo("Richtig");
        assertThat(site.get("/berichtigungen").page().text()).contains("Der Ort war falsch.");
    }

    @Test
    void onlyTheAdministratorSwitchesTheSecondPersonOffAndItIsRecorded() {
        var rules = "/schreibtisch/bearbeiten/vier-augen";
        assertThat(second.get(rules).status()).isEqualTo(404);
        var administrator = desks.of(site, "Alex Admin", "administrator");
        var off = Form.in(administrator.get(rules).page(), "/vier-augen");
        assertThat(off.value("art")).isEqualTo("meldungen");
        assertThat(administrator.send(off).status()).isEqualTo(303);
        var draft = takeOver("alone", "Allein");
        save(second, draft, "Ganz allein");

        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);

        assertThat(site.get("/aktuelles/meldung-alone").heading()).isEqualTo("Ganz allein");
        assertThat(second.get(draft + "/verlauf").page().text()).contains("Ohne zweite Person");
        var on = Form.in(administrator.get(rules).page(), "/vier-augen");
        assertThat(on.value("regel")).isEqualTo("an");
        administrator.send(on);
        assertThat(administrator.get(rules).page().text()).contains("Alex Admin");
    }

    @Test
    void aDraftLaidAsideChangesNothing() {
        var draft = takeOver("aside", "Bleibt");
        save(writer, draft, "Weg damit");

        assertThat(writer.press(draft, "/verwerfung").status()).isEqualTo(303);

        assertThat(site.get("/aktuelles/meldung-aside").heading()).isEqualTo("Bleibt");
        assertThat(Form.in(writer.get(draft).page(), draft).value("f_title")).isEqualTo("Bleibt");
    }

    @Test
    void scriptsInFieldsStayText() {
        var draft = make(CANARY);
        publish(draft);
        var pages = List.of(
                writer.get(draft),
                writer.get(draft + "/vorschau"),
                writer.get(draft + "/verlauf"),
                writer.get(KIND),
                writer.get("/schreibtisch/bearbeiten"),
                site.get("/aktuelles"));

        assertThat(pages).allSatisfy(answer -> assertThat(answer.page().select("main script, main [onerror]"))
                .isEmpty());
        assertThat(site.get("/aktuelles").page().text()).contains("<script>alert");
    }

    @Test
    void theListTakesAFewStatementsHoweverLongItIs() {
        for (int i = 0; i < 35; i++) {
            takeOver("many-" + i, "Viele " + i);
        }
        writer.get(KIND);

        var sent = statements.during(() -> writer.get(KIND));

        assertThat(sent).hasSizeLessThanOrEqualTo(5);
        var page = writer.get(KIND).page();
        assertThat(page.select("main .names li")).hasSize(30);
        var next = writer.get(page.select("a[rel=next]").attr("href"));
        assertThat(next.page().select("main .names li")).isNotEmpty();
        assertThat(writer.get(KIND + "?q=viele+34").page().select("main .names li"))
                .hasSize(1);
    }

    @Test
    void wrongAddressesAreNotFoundAndNothingBreaks() {
        assertThat(writer.get("/schreibtisch/bearbeiten/nichts").status()).isEqualTo(404);
        assertThat(writer.get(KIND + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(writer.get(KIND + "/nichts").status()).isEqualTo(400);
        assertThat(writer.get(KIND + "?nach=xx").status()).isEqualTo(404);
        assertThat(writer.get("/en" + KIND).heading()).isEqualTo("News");
        var form = Form.in(writer.get(KIND + "/neu").page(), "/neu");
        assertThat(writer.send(form.with("schluessel", "")).status()).isEqualTo(409);
        assertThat(writer.send(form.to(KIND + "/" + UUID.randomUUID())).status())
                .isEqualTo(404);
    }
}
