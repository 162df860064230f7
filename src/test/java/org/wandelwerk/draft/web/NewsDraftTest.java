package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.draft.web.NewsDesk.KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.DraftHouse;

/** What is typed is kept, and seen beside what others typed. */
@DraftHouse
@Import(NewsDesk.class)
class NewsDraftTest {

    private static final String CANARY = "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>";

    private final Statements statements;
    private final NewsDesk desk;
    private final Site site;
    private final Desk writer;
    private final Desk second;

    @Autowired
    NewsDraftTest(Statements statements, NewsDesk desk) {
        this.statements = statements;
        this.desk = desk;
        this.site = desk.site();
        this.writer = desk.writer();
        this.second = desk.second();
    }

    @Test
    void aMistakeIsNamedAndNothingTypedIsLost() {
        var draft = desk.takeOver("mistake", "Gut");
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
        var draft = desk.takeOver("long", "Lang");
        var form = Form.in(writer.get(draft).page(), draft).with("f_teaser", "x".repeat(200_001));

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Form.in(answer.page(), draft).value("f_teaser")).hasSize(200_001);
    }

    @Test
    void twoWhoSaveTheSameVersionSeeBothTexts() {
        var draft = desk.takeOver("both", "Anfang");
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
        var draft = desk.takeOver("stale", "Grund");
        var form = Form.in(writer.get(draft).page(), draft).with("f_title", "Meins");
        desk.bring("stale", "Von der Quelle");

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.page().select("main").text())
                .contains("Jetzt öffentlich", "Von der Quelle", "Geändert durch eine Übernahme");
        assertThat(writer.send(Form.in(answer.page(), draft)).status()).isEqualTo(303);
        assertThat(Form.in(writer.get(draft).page(), draft).value("f_title")).isEqualTo("Meins");
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
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.resultNow()).returns(303, Answer::status));
            var places = answers.stream()
                    .map(answer -> answer.resultNow().header("Location"))
                    .distinct()
                    .toList();
            assertThat(places).hasSize(1);
            desk.publish(places.getFirst().replaceFirst("\\?.*", ""));
        }
        assertThat(site.get("/aktuelles").page().select("main a:contains(Nur einmal)"))
                .hasSize(1);
    }

    @Test
    void theSameFormSentTwiceShowsTheFirstResult() {
        var draft = desk.takeOver("twice", "Zweimal");
        var form = Form.in(writer.get(draft).page(), draft).with("f_title", "Doppelt");

        assertThat(writer.send(form).status()).isEqualTo(303);
        assertThat(writer.send(form).status()).isEqualTo(303);

        assertThat(Form.in(writer.get(draft).page(), draft).value("fassung")).isEqualTo("1");
    }

    @Test
    void theDraftOfAnotherKindIsNoNews() {
        var blank = Form.in(second.get("/schreibtisch/bearbeiten/akteure/neu").page(), "/neu");
        var made = second.send(blank.with("f_name", "Verein der Probe").with("f_kind", "ASSOCIATION"));
        var organisation = made.header("Location").replaceFirst("\\?.*", "");
        var asNews = organisation.replace("akteure", "meldungen");
        var form = Form.in(writer.get(KIND + "/neu").page(), "/neu").with("f_title", "Untergeschoben");

        assertThat(writer.send(form.to(asNews)).status()).isEqualTo(404);
        assertThat(writer.send(form.with("fassung", "1").to(asNews + "/verwerfung"))
                        .status())
                .isEqualTo(404);
        assertThat(second.get(organisation).page().select("[name=f_name]").val())
                .isEqualTo("Verein der Probe");
    }

    @Test
    void scriptsInFieldsStayText() {
        var draft = desk.make(CANARY);
        desk.publish(draft);
        var pages = List.of(
                writer.get(draft),
                writer.get(draft + "/vorschau"),
                writer.get(draft + "/verlauf"),
                writer.get(KIND),
                writer.get("/schreibtisch/bearbeiten"),
                site.get("/aktuelles"));

        assertThat(pages)
                .allSatisfy(answer -> assertThat(answer.page().select("main script, main [onerror]"))
                        .isEmpty());
        assertThat(site.get("/aktuelles").page().text()).contains("<script>alert");
    }

    @Test
    void theListTakesAFewStatementsHoweverLongItIs() {
        for (int i = 0; i < 35; i++) {
            desk.takeOver("many-" + i, "Viele " + i);
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
    void theDeskTakesAFewStatementsHoweverManyDraftsStand() {
        for (int i = 0; i < 6; i++) {
            desk.save(writer, desk.takeOver("standing-" + i, "Offen " + i), "Noch offen " + i);
        }
        writer.get("/schreibtisch/bearbeiten");

        var sent = statements.during(() -> writer.get("/schreibtisch/bearbeiten"));

        assertThat(sent).hasSizeLessThanOrEqualTo(5);
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
